package org.dandang.care.application.swap;

import static org.dandang.kernel.actor.Role.CARE_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dandang.care.api.swap.PlanSwap;
import org.dandang.care.api.swap.SwapDesk;
import org.dandang.care.api.swap.SwapFinding;
import org.dandang.care.api.swap.SwapId;
import org.dandang.care.domain.swap.RoleSwap;
import org.dandang.care.domain.swap.RoleSwaps;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitOnDay;

/** Plans role-swap days and follows what was found. */
@ApplicationScoped
@Transactional
@Permits(CARE_OFFICER)
class SwapOffice implements SwapDesk {
  private RoleSwaps swaps;
  private PersonDirectory people;
  private UnitDirectory units;
  private BusinessDay businessDay;

  protected SwapOffice() {}

  @Inject
  SwapOffice(
      RoleSwaps swaps, PersonDirectory people, UnitDirectory units, BusinessDay businessDay) {
    this.swaps = swaps;
    this.people = people;
    this.units = units;
    this.businessDay = businessDay;
  }

  @Override
  public SwapId plan(PlanSwap command) {
    PersonOnDay leader =
        people
            .onDay(command.leader(), command.day())
            .orElseThrow(() -> new NotFound("person " + command.leader()));
    String host = names(List.of(command.host()), command.day()).get(command.host());
    RoleSwap swap = new RoleSwap(swaps.nextId(), command, leader, host, businessDay.today());
    swaps.add(List.of(swap));
    return swap.id();
  }

  @Override
  public void done(SwapId swap, String report, List<SwapFinding> findings, long seen) {
    List<UnitId> owners = findings.stream().map(SwapFinding::owner).distinct().toList();
    Map<UnitId, String> names = names(owners, businessDay.today());
    swaps.get(swap, seen).done(report, findings, names, businessDay.today());
  }

  @Override
  public void settle(SwapId swap, int finding, String result, LocalDate on, long seen) {
    swaps.get(swap, seen).settle(finding, result, on);
  }

  @Override
  public void cancel(SwapId swap, String reason, long seen) {
    swaps.get(swap, seen).cancel(reason);
  }

  @Override
  public void voidSwap(SwapId swap, Amendment amendment, long seen) {
    swaps.get(swap, seen).voidBy(amendment);
  }

  private Map<UnitId, String> names(List<UnitId> asked, LocalDate day) {
    Map<UnitId, UnitOnDay> found = units.onDay(asked, day);
    Map<UnitId, String> names = new HashMap<>();
    for (UnitId unit : asked) {
      if (!found.containsKey(unit)) throw new NotFound("unit " + unit);
      names.put(unit, found.get(unit).name());
    }
    return names;
  }
}
