package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.dandang.personnel.api.search.ChangeConditions;
import org.dandang.personnel.api.search.ConditionSetDesk;
import org.dandang.personnel.api.search.ConditionSetId;
import org.dandang.personnel.api.search.ConditionSetRow;
import org.dandang.personnel.api.search.ConditionSets;
import org.dandang.personnel.api.search.KeepConditions;

/** Kept conditions beside a form of conditions: taken up, kept, changed, forgotten. */
@Named
@ViewScoped
public class SavedConditionsPage implements Serializable {
  @Inject ConditionSets sets;
  @Inject ConditionSetDesk desk;

  private Long chosen;
  private long version;
  private boolean own;
  private String conditionName;
  private boolean shared;

  /** What may be taken up, by name. */
  public List<Choice> getAll() {
    return sets.all().stream()
        .map(set -> Choice.of(set.id().toString(), set.own() ? set.name() : others(set)))
        .toList();
  }

  private static String others(ConditionSetRow set) {
    return set.name() + " · " + set.keeper();
  }

  /** The chosen set fills the form. */
  public void take(ConditionForm asked) {
    if (chosen == null) return;
    ConditionSetRow set = sets.get(new ConditionSetId(chosen));
    asked.take(set.conditions());
    conditionName = set.name();
    shared = set.shared();
    version = set.version();
    own = set.own();
  }

  public void keep(ConditionForm asked) {
    chosen = desk.keep(new KeepConditions(conditionName, asked.conditions(), shared)).value();
    take(asked);
  }

  /** The set that was taken up is as the form is now. */
  public void change(ConditionForm asked) {
    desk.change(
        new ChangeConditions(
            new ConditionSetId(chosen), conditionName, asked.conditions(), shared, version));
    take(asked);
  }

  public void forget() {
    desk.forget(new ConditionSetId(chosen), version);
    chosen = null;
    version = 0;
    own = false;
    conditionName = null;
  }

  /** A set was taken up, or has just been kept. */
  public boolean isTaken() {
    return chosen != null && conditionName != null;
  }

  public boolean isOwn() {
    return own;
  }

  public Long getChosen() {
    return chosen;
  }

  public void setChosen(Long chosen) {
    this.chosen = chosen;
  }

  public String getConditionName() {
    return conditionName;
  }

  public void setConditionName(String conditionName) {
    this.conditionName = conditionName;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }
}
