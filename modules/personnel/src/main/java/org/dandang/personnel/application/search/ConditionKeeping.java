package org.dandang.personnel.application.search;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.personnel.api.search.ChangeConditions;
import org.dandang.personnel.api.search.ConditionSetDesk;
import org.dandang.personnel.api.search.ConditionSetId;
import org.dandang.personnel.api.search.ConditionSetRow;
import org.dandang.personnel.api.search.ConditionSets;
import org.dandang.personnel.api.search.KeepConditions;
import org.dandang.personnel.domain.search.ConditionNameTaken;
import org.dandang.personnel.domain.search.KeptConditions;
import org.dandang.personnel.domain.search.KeptSets;

@ApplicationScoped
@Transactional
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER})
class ConditionKeeping implements ConditionSetDesk, ConditionSets {
  @Inject KeptSets sets;
  @Inject Actor actor;

  @Override
  public ConditionSetId keep(KeepConditions command) {
    ConditionSetId id = sets.nextId();
    named(command.conditionName(), actor.name(), id);
    sets.add(new KeptConditions(id, command, actor.name()));
    return id;
  }

  @Override
  public void change(ChangeConditions command) {
    KeptConditions kept = sets.get(command.set(), command.seen());
    kept.change(command, actor.name());
    named(command.conditionName(), kept.keeper(), command.set());
  }

  @Override
  public void forget(ConditionSetId set, long seen) {
    KeptConditions kept = sets.get(set, seen);
    kept.ownOf(actor.name());
    sets.remove(kept);
  }

  @Override
  public List<ConditionSetRow> all() {
    return sets.seenBy(actor.name()).stream().map(kept -> kept.told(actor.name())).toList();
  }

  @Override
  public ConditionSetRow get(ConditionSetId set) {
    return sets.get(set).told(actor.name());
  }

  private void named(String name, String keeper, ConditionSetId except) {
    if (sets.isTaken(name, keeper, except)) throw new ConditionNameTaken(name);
  }
}
