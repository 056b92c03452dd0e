package org.dandang.personnel.domain.search;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.search.ChangeConditions;
import org.dandang.personnel.api.search.ConditionSetId;
import org.dandang.personnel.api.search.ConditionSetRow;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.api.search.KeepConditions;

/**
 * Conditions under a name. Whoever kept them uses, changes and forgets them; once shared, others
 * use and change them too, and only the keeper forgets them.
 */
@Entity
@Table(name = "personnel_condition_set")
@AggregateRoot
public class KeptConditions {
  @Id private Long id;
  @Version private long version;
  private String name;

  @Convert(converter = ConditionsColumn.class)
  private Conditions conditions;

  private boolean shared;
  private String keeper;

  protected KeptConditions() {}

  public KeptConditions(ConditionSetId id, KeepConditions command, String keeper) {
    if (command.conditions().isNone()) throw new NothingToKeep();
    this.id = id.value();
    this.name = command.conditionName().strip();
    this.conditions = command.conditions();
    this.shared = command.shared();
    this.keeper = keeper;
  }

  public ConditionSetId id() {
    return new ConditionSetId(id);
  }

  public long version() {
    return version;
  }

  public String keeper() {
    return keeper;
  }

  public void change(ChangeConditions command, String asking) {
    seenBy(asking);
    if (command.conditions().isNone()) throw new NothingToKeep();
    if (!command.shared()) ownOf(asking);
    name = command.conditionName().strip();
    conditions = command.conditions();
    shared = command.shared();
  }

  /** To be forgotten, or taken from the others: by the keeper only. */
  public void ownOf(String asking) {
    seenBy(asking);
    if (!keeper.equals(asking)) throw new KeptBySomebodyElse(name);
  }

  public ConditionSetRow told(String asking) {
    seenBy(asking);
    return new ConditionSetRow(
        id(), version, name, conditions, shared, keeper, keeper.equals(asking));
  }

  private void seenBy(String asking) {
    if (!shared && !keeper.equals(asking)) throw new NotFound(id());
  }
}
