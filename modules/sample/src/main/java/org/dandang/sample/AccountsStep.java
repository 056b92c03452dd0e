package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.dandang.access.api.DemoAccount;
import org.dandang.access.api.DemoAccounts;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitOnDay;

/** The sign-ins of the demo: one person each, from the office that does such work. */
@ApplicationScoped
public class AccountsStep implements SampleStep {
  private static final String ORGANISATION = "组织部";
  private static final String DISCIPLINE = "纪";
  private static final String COMMITTEE = "县委办";

  @Inject DemoAccounts accounts;
  @Inject UnitDirectory units;
  @Inject Halves halves;

  @Override
  public int order() {
    return 160;
  }

  @Override
  public String title() {
    return "演示账号";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    List<DemoAccount> wanted = halves.keepsPeople() ? cast(county) : nobodys();
    accounts.open(wanted, County.YEAR_END.withDayOfYear(1));
  }

  private List<DemoAccount> cast(County county) {
    Casting casting = new Casting(county);
    return AccountList.read().stream().map(line -> account(line, casting)).toList();
  }

  /** Before the file of people and units has come. */
  private static List<DemoAccount> nobodys() {
    return AccountList.read().stream()
        .filter(line -> line.unit().isEmpty())
        .map(
            line ->
                new DemoAccount(
                    line.account(), line.password(), Optional.empty(), line.roles(), Set.of()))
        .toList();
  }

  private DemoAccount account(AccountList.Line line, Casting casting) {
    Optional<UnitOnDay> unit = line.unit().map(this::unit);
    return new DemoAccount(
        line.account(),
        line.password(),
        casting.person(line.roles(), unit),
        line.roles(),
        unit.map(found -> Set.of(found.unit())).orElse(Set.of()));
  }

  private UnitOnDay unit(String code) {
    return units
        .byCode(code, County.TODAY)
        .orElseThrow(() -> new IllegalStateException("no unit " + code));
  }

  /** Gives each account a person of its own who works where such work is done. */
  private static final class Casting {
    private final County county;
    private final Deque<PersonOnDay> others;
    private final Set<PersonId> cast = new HashSet<>();

    Casting(County county) {
      this.county = county;
      this.others = new ArrayDeque<>(county.ordinary());
    }

    Optional<PersonId> person(Set<Role> roles, Optional<UnitOnDay> unit) {
      if (roles.contains(Role.INTEGRATOR)) return Optional.empty();
      if (roles.contains(Role.COUNTY_LEADER))
        return Optional.of(taken(county.countySecretary()).person());
      List<UnitId> homes = unit.map(found -> List.of(found.unit())).orElseGet(() -> homes(roles));
      return Optional.of(
          homes.stream()
              .flatMap(home -> county.cadresOf(home).stream())
              .filter(cadre -> !cadre.secondLine() && !cast.contains(cadre.person()))
              .findFirst()
              .map(this::taken)
              .orElseGet(this::anybody)
              .person());
    }

    private List<UnitId> homes(Set<Role> roles) {
      if (roles.contains(Role.CADRE)) return List.of();
      String name =
          switch (roles.iterator().next().half()) {
            case ORGANISATION -> ORGANISATION;
            case DISCIPLINE -> DISCIPLINE;
            default -> COMMITTEE;
          };
      return county.organs().stream()
          .filter(organ -> organ.name().contains(name))
          .map(UnitOnDay::unit)
          .toList();
    }

    private PersonOnDay anybody() {
      PersonOnDay next = others.pop();
      return cast.contains(next.person()) ? anybody() : taken(next);
    }

    private PersonOnDay taken(PersonOnDay person) {
      cast.add(person.person());
      return person;
    }
  }
}
