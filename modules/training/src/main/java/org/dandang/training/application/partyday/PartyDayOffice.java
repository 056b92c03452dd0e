package org.dandang.training.application.partyday;

import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.BranchOnDay;
import org.dandang.personnel.api.PartyBranches;
import org.dandang.personnel.api.PartyOrganisationId;
import org.dandang.training.api.partyday.FixDay;
import org.dandang.training.api.partyday.PartyDayDesk;
import org.dandang.training.api.partyday.PartyDayId;
import org.dandang.training.api.partyday.RecordPartyDay;
import org.dandang.training.domain.partyday.FixedDay;
import org.dandang.training.domain.partyday.MonthAlreadyHeld;
import org.dandang.training.domain.partyday.NoFixedDay;
import org.dandang.training.domain.partyday.PartyDay;
import org.dandang.training.domain.partyday.PartyDays;

/** Takes reports of one branch or of many: three questions whatever their number. */
@ApplicationScoped
@Transactional
@Permits({TRAINING_OFFICER, UNIT_LIAISON})
class PartyDayOffice implements PartyDayDesk {
  private PartyDays days;
  private PartyBranches branches;
  private BusinessDay businessDay;
  private Actor actor;

  protected PartyDayOffice() {}

  @Inject
  PartyDayOffice(PartyDays days, PartyBranches branches, BusinessDay businessDay, Actor actor) {
    this.days = days;
    this.branches = branches;
    this.businessDay = businessDay;
    this.actor = actor;
  }

  @Override
  public void fixDays(List<FixDay> commands) {
    Map<PartyOrganisationId, BranchOnDay> known = branches();
    Map<Long, List<FixedDay>> before =
        days.fixedDays(commands.stream().map(one -> one.branch().value()).toList());
    List<FixedDay> fixed = new ArrayList<>();
    for (FixDay command : commands) {
      branch(known, command.branch());
      before.getOrDefault(command.branch().value(), List.of()).stream()
          .filter(one -> one.isInForce(command.since()))
          .forEach(one -> one.endBefore(command.since()));
      fixed.add(
          new FixedDay(
              days.nextFixedDay(),
              command.branch().value(),
              command.dayOfMonth(),
              command.since()));
    }
    days.addFixed(fixed);
  }

  @Override
  public List<PartyDayId> record(List<RecordPartyDay> commands) {
    Map<PartyOrganisationId, BranchOnDay> known = branches();
    List<Long> asked = commands.stream().map(one -> one.branch().value()).distinct().toList();
    Map<Long, List<FixedDay>> fixed = days.fixedDays(asked);
    Map<Long, Set<LocalDate>> held = new HashMap<>(days.monthsHeld(asked));
    List<PartyDay> reported = new ArrayList<>();
    for (RecordPartyDay command : commands) {
      BranchOnDay branch = branch(known, command.branch());
      boolean first =
          held.computeIfAbsent(branch.id().value(), key -> new HashSet<>())
              .add(command.month().atDay(1));
      if (!first) throw new MonthAlreadyHeld(branch.name(), command.month());
      reported.add(
          new PartyDay(
              days.nextId(),
              branch,
              fixedDay(fixed, branch, command.heldOn()),
              command,
              businessDay.today()));
    }
    days.add(reported);
    return reported.stream().map(PartyDay::id).toList();
  }

  @Override
  public void addMinutes(PartyDayId day, String minutes, long seen) {
    days.get(day, seen).addMinutes(minutes);
  }

  @Override
  @Permits(TRAINING_OFFICER)
  public void voidDay(PartyDayId day, Amendment amendment, long seen) {
    days.get(day, seen).voidBy(amendment);
  }

  private Map<PartyOrganisationId, BranchOnDay> branches() {
    return branches.onDay(businessDay.today()).stream()
        .collect(Collectors.toMap(BranchOnDay::id, Function.identity()));
  }

  private BranchOnDay branch(Map<PartyOrganisationId, BranchOnDay> known, PartyOrganisationId id) {
    BranchOnDay branch = known.get(id);
    if (branch == null || !actor.scope().covers(branch.unit()))
      throw new NotFound("party branch " + id);
    return branch;
  }

  private static int fixedDay(
      Map<Long, List<FixedDay>> fixed, BranchOnDay branch, LocalDate heldOn) {
    return fixed.getOrDefault(branch.id().value(), List.of()).stream()
        .filter(one -> one.isInForce(heldOn))
        .findFirst()
        .orElseThrow(() -> new NoFixedDay(branch.name()))
        .dayOfMonth();
  }
}
