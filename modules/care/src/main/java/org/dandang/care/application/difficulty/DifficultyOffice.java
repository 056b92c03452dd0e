package org.dandang.care.application.difficulty;

import static org.dandang.kernel.actor.Role.CARE_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.care.api.difficulty.Assignment;
import org.dandang.care.api.difficulty.CollectDifficulty;
import org.dandang.care.api.difficulty.Confirmation;
import org.dandang.care.api.difficulty.DifficultyDesk;
import org.dandang.care.api.difficulty.DifficultyId;
import org.dandang.care.api.difficulty.WholeDifficulty;
import org.dandang.care.api.support.GroupId;
import org.dandang.care.domain.difficulty.Difficulties;
import org.dandang.care.domain.difficulty.Difficulty;
import org.dandang.care.domain.difficulty.OtherVillage;
import org.dandang.care.domain.support.SupportGroup;
import org.dandang.care.domain.support.SupportGroups;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitOnDay;

/** Takes difficulties through their steps; names and groups are asked once for many. */
@ApplicationScoped
@Transactional
@Permits({CARE_OFFICER, UNIT_LIAISON})
class DifficultyOffice implements DifficultyDesk {
  private Difficulties difficulties;
  private SupportGroups groups;
  private PersonDirectory people;
  private UnitDirectory units;
  private BusinessDay businessDay;

  /** Everybody and everything that a number of difficulties name. */
  private record Known(
      Map<UnitId, UnitOnDay> units,
      Map<PersonId, PersonOnDay> people,
      Map<GroupId, SupportGroup> groups) {
    String unit(UnitId id) {
      if (!units.containsKey(id)) throw new NotFound("unit " + id);
      return units.get(id).name();
    }

    LabelThen person(PersonId id) {
      if (!people.containsKey(id)) throw new NotFound("person " + id);
      return people.get(id).label();
    }
  }

  protected DifficultyOffice() {}

  @Inject
  DifficultyOffice(
      Difficulties difficulties,
      SupportGroups groups,
      PersonDirectory people,
      UnitDirectory units,
      BusinessDay businessDay) {
    this.difficulties = difficulties;
    this.groups = groups;
    this.people = people;
    this.units = units;
    this.businessDay = businessDay;
  }

  @Override
  public DifficultyId collect(CollectDifficulty command) {
    return takeOver(List.of(new WholeDifficulty(command, List.of(), Optional.empty()))).get(0);
  }

  @Override
  @Permits(CARE_OFFICER)
  public void assign(DifficultyId difficulty, Assignment assignment, long seen) {
    String unit =
        units
            .onDay(assignment.unit(), assignment.on())
            .orElseThrow(() -> new NotFound("unit " + assignment.unit()))
            .name();
    difficulties.get(difficulty, seen).assign(assignment, unit);
  }

  @Override
  public void solve(DifficultyId difficulty, String result, LocalDate on, long seen) {
    difficulties.get(difficulty, seen).solve(result, on);
  }

  @Override
  @Permits(CARE_OFFICER)
  public void confirm(DifficultyId difficulty, Confirmation confirmation, long seen) {
    difficulties.get(difficulty, seen).confirm(confirmation);
  }

  @Override
  public void reopen(DifficultyId difficulty, String reason, LocalDate on, long seen) {
    difficulties.get(difficulty, seen).reopen(reason, on);
  }

  @Override
  @Permits(CARE_OFFICER)
  public void voidDifficulty(DifficultyId difficulty, Amendment amendment, long seen) {
    difficulties.get(difficulty, seen).voidBy(amendment);
  }

  @Override
  public List<DifficultyId> takeOver(List<WholeDifficulty> whole) {
    Known known = known(whole);
    List<Difficulty> lived = new ArrayList<>();
    for (WholeDifficulty one : whole) {
      Difficulty difficulty = collected(one.collected(), known);
      one.steps().forEach(step -> take(difficulty, step, known));
      one.voided().ifPresent(difficulty::voidBy);
      lived.add(difficulty);
    }
    difficulties.add(lived);
    return lived.stream().map(Difficulty::id).toList();
  }

  private Difficulty collected(CollectDifficulty command, Known known) {
    if (command.group().isPresent()) {
      SupportGroup group = known.groups().get(command.group().get());
      if (group == null) throw new NotFound("support group " + command.group().get());
      group.mustBeAtWork(command.on());
      if (!group.village().equals(command.village())) throw new OtherVillage(group.villageName());
    }
    return new Difficulty(
        difficulties.nextId(),
        command,
        known.unit(command.village()),
        known.person(command.requester()),
        businessDay.today());
  }

  private static void take(Difficulty difficulty, WholeDifficulty.Step step, Known known) {
    if (step instanceof WholeDifficulty.Assigned assigned)
      difficulty.assign(assigned.assignment(), known.unit(assigned.assignment().unit()));
    else if (step instanceof WholeDifficulty.Solved solved)
      difficulty.solve(solved.result(), solved.on());
    else if (step instanceof WholeDifficulty.Confirmed confirmed)
      difficulty.confirm(confirmed.confirmation());
    else if (step instanceof WholeDifficulty.Reopened reopened)
      difficulty.reopen(reopened.reason(), reopened.on());
  }

  private Known known(List<WholeDifficulty> whole) {
    Set<UnitId> askedUnits = new HashSet<>();
    Set<PersonId> askedPeople = new HashSet<>();
    Set<GroupId> askedGroups = new HashSet<>();
    for (WholeDifficulty one : whole) {
      askedUnits.add(one.collected().village());
      askedPeople.add(one.collected().requester());
      one.collected().group().ifPresent(askedGroups::add);
      for (WholeDifficulty.Step step : one.steps())
        if (step instanceof WholeDifficulty.Assigned assigned)
          askedUnits.add(assigned.assignment().unit());
    }
    LocalDate today = businessDay.today();
    return new Known(
        units.onDay(askedUnits, today), people.onDay(askedPeople, today), groups.find(askedGroups));
  }
}
