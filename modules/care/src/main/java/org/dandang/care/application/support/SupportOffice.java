package org.dandang.care.application.support;

import static org.dandang.kernel.actor.Role.CARE_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dandang.care.api.support.ActivityId;
import org.dandang.care.api.support.ActivityState;
import org.dandang.care.api.support.FormGroup;
import org.dandang.care.api.support.GroupId;
import org.dandang.care.api.support.PlanActivity;
import org.dandang.care.api.support.SupportDesk;
import org.dandang.care.api.support.WholeActivity;
import org.dandang.care.domain.support.GroupExists;
import org.dandang.care.domain.support.SupportActivities;
import org.dandang.care.domain.support.SupportActivity;
import org.dandang.care.domain.support.SupportGroup;
import org.dandang.care.domain.support.SupportGroups;
import org.dandang.care.domain.support.SupportGroups.Pair;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitOnDay;

/** Forms groups and enters what they do; many at once ask as few questions as one. */
@ApplicationScoped
@Transactional
@Permits({CARE_OFFICER, UNIT_LIAISON})
class SupportOffice implements SupportDesk {
  private SupportGroups groups;
  private SupportActivities activities;
  private PersonDirectory people;
  private UnitDirectory units;
  private BusinessDay businessDay;

  protected SupportOffice() {}

  @Inject
  SupportOffice(
      SupportGroups groups,
      SupportActivities activities,
      PersonDirectory people,
      UnitDirectory units,
      BusinessDay businessDay) {
    this.groups = groups;
    this.activities = activities;
    this.people = people;
    this.units = units;
    this.businessDay = businessDay;
  }

  @Override
  @Permits(CARE_OFFICER)
  public List<GroupId> form(List<FormGroup> commands) {
    LocalDate today = businessDay.today();
    Set<UnitId> asked = new HashSet<>();
    commands.forEach(one -> asked.addAll(List.of(one.backing(), one.village())));
    Map<UnitId, UnitOnDay> known = units.onDay(asked, today);
    Map<PersonId, PersonOnDay> leaders =
        people.onDay(commands.stream().map(FormGroup::leader).toList(), today);
    Map<Integer, Set<Pair>> pairs = new HashMap<>();
    List<SupportGroup> formed = new ArrayList<>();
    for (FormGroup command : commands) {
      UnitOnDay backing = found(known, command.backing());
      UnitOnDay village = found(known, command.village());
      Set<Pair> ofYear = pairs.computeIfAbsent(command.year(), groups::pairs);
      if (!ofYear.add(new Pair(command.backing(), command.village())))
        throw new GroupExists(backing.name(), village.name(), command.year());
      PersonOnDay leader = found(leaders, command.leader());
      formed.add(new SupportGroup(groups.nextId(), command, backing, village, leader));
    }
    groups.add(formed);
    return formed.stream().map(SupportGroup::id).toList();
  }

  @Override
  @Permits(CARE_OFFICER)
  public void dissolve(GroupId group, String reason, long seen) {
    groups.get(group, seen).dissolve(reason);
  }

  @Override
  @Permits(CARE_OFFICER)
  public void voidGroup(GroupId group, Amendment amendment, long seen) {
    groups.get(group, seen).voidBy(amendment);
  }

  @Override
  public ActivityId plan(PlanActivity command) {
    SupportGroup group = found(groups.find(List.of(command.group())), command.group());
    SupportActivity planned =
        new SupportActivity(activities.nextId(), group, command, businessDay.today());
    activities.add(List.of(planned));
    return planned.id();
  }

  @Override
  public void carryOut(ActivityId activity, List<PersonId> participants, long seen) {
    SupportActivity found = activities.get(activity, seen);
    found.carryOut(participants, people.onDay(participants, found.day()), businessDay.today());
  }

  @Override
  public void cancel(ActivityId activity, String reason, long seen) {
    activities.get(activity, seen).cancel(reason);
  }

  @Override
  @Permits(CARE_OFFICER)
  public void voidActivity(ActivityId activity, Amendment amendment, long seen) {
    activities.get(activity, seen).voidBy(amendment);
  }

  @Override
  public List<ActivityId> takeOver(List<WholeActivity> whole) {
    Map<GroupId, SupportGroup> known =
        groups.find(whole.stream().map(one -> one.plan().group()).toList());
    Map<LocalDate, Map<PersonId, PersonOnDay>> labels = labels(whole);
    List<SupportActivity> lived = new ArrayList<>();
    for (WholeActivity one : whole) {
      SupportGroup group = found(known, one.plan().group());
      SupportActivity activity =
          new SupportActivity(activities.nextId(), group, one.plan(), businessDay.today());
      if (one.reached() == ActivityState.CARRIED_OUT)
        activity.carryOut(one.participants(), labels.get(one.plan().day()), businessDay.today());
      if (one.reached() == ActivityState.CANCELLED)
        activity.cancel(one.cancelledReason().orElse(""));
      one.voided().ifPresent(activity::voidBy);
      lived.add(activity);
    }
    activities.add(lived);
    return lived.stream().map(SupportActivity::id).toList();
  }

  private Map<LocalDate, Map<PersonId, PersonOnDay>> labels(List<WholeActivity> whole) {
    Map<LocalDate, Set<PersonId>> asked = new HashMap<>();
    for (WholeActivity one : whole)
      asked.computeIfAbsent(one.plan().day(), day -> new HashSet<>()).addAll(one.participants());
    Map<LocalDate, Map<PersonId, PersonOnDay>> labels = new HashMap<>();
    asked.forEach((day, persons) -> labels.put(day, onDay(persons, day)));
    return labels;
  }

  private Map<PersonId, PersonOnDay> onDay(Collection<PersonId> persons, LocalDate day) {
    return persons.isEmpty() ? Map.of() : people.onDay(persons, day);
  }

  private static <K, V> V found(Map<K, V> known, K key) {
    V value = known.get(key);
    if (value == null) throw new NotFound(key);
    return value;
  }
}
