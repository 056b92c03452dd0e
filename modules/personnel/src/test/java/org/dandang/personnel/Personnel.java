package org.dandang.personnel;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.GradeEffectSource;
import org.dandang.kernel.desk.Notices;
import org.dandang.kernel.desk.NumberSeries;
import org.dandang.kernel.desk.Pinyin;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.desk.TrainingSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.test.House;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.person.CadreSince;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.api.person.Sex;
import org.dandang.personnel.api.unit.FoundUnit;
import org.dandang.personnel.api.unit.UnitDesk;
import org.dandang.personnel.domain.person.IdNumber;

/** Personnel on the real database, with invented units and people that no other test uses. */
public final class Personnel {
  public static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  public static final LocalDate BEFORE = LocalDate.of(2010, 1, 1);
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** Who reached the hours of training. */
  public static final List<PersonId> CREDITED = new CopyOnWriteArrayList<>();

  /** What sanctions do to grades of whoever is named here. */
  public static final List<GradeEffectSource.GradeEffect> EFFECTS = new CopyOnWriteArrayList<>();

  private static final List<PersonId> NOTIFIED = new CopyOnWriteArrayList<>();

  private final Acting actor = new Acting();
  private LocalDate today = TODAY;
  private final House house =
      House.of("personnel", PersonDirectory.class)
          .lend(actor)
          .lend((Pinyin) Personnel::spell)
          .lend(
              (GradeEffectSource)
                  (persons, year, until) ->
                      EFFECTS.stream().filter(each -> persons.contains(each.person())).toList())
          .lend((TrainingSource) (hours, until) -> Set.copyOf(CREDITED))
          .lend(new OpenSealer())
          .lend((Notices) (to, subject, page) -> NOTIFIED.addAll(to))
          .lend(new MemoryFiles())
          .lend(
              (NumberSeries)
                  (kind, year) -> kind + "〔" + year + "〕" + COUNT.incrementAndGet() + "号")
          .lend(java.time.Clock.systemUTC())
          .lend((BusinessDay) this::today)
          .lend(RuleBooks.standard())
          .lend(WorkingCalendars.region("450000"));

  public House house() {
    return house;
  }

  public <T> T call(Supplier<T> work) {
    return house.call(work);
  }

  public void run(Runnable work) {
    house.run(work);
  }

  public <T> T get(Class<T> type) {
    return house.get(type);
  }

  /** Who was sent a notice since this was last asked. */
  public List<PersonId> notified() {
    List<PersonId> told = List.copyOf(NOTIFIED);
    NOTIFIED.removeAll(told);
    return told;
  }

  /** The business day from now on. */
  public void isNow(LocalDate day) {
    today = day;
  }

  private LocalDate today() {
    return today;
  }

  /** From now on only these units are seen. */
  public void sees(UnitId... units) {
    actor.scope = Scope.of(Set.of(units));
  }

  public void seesAll() {
    actor.scope = Scope.ALL;
  }

  public void is(PersonId person) {
    actor.person = Optional.of(person);
  }

  public UnitId unit(String name) {
    return unit(name, UnitKind.COUNTY_ORGAN, Industry.GOVERNMENT, Optional.empty());
  }

  public UnitId unit(String name, UnitKind kind, Industry industry, Optional<UnitId> parent) {
    int number = COUNT.incrementAndGet();
    return call(
        () ->
            get(UnitDesk.class)
                .found(
                    List.of(
                        new FoundUnit(
                            "test-" + number, name, kind, industry, parent, number, BEFORE)))
                .get(0));
  }

  public PersonId cadre(String name, UnitId unit, String title, Level level) {
    return cadre(
        name,
        "x " + COUNT.get(),
        NewEngagement.post(unit, title, level, Management.COUNTY, 1, BEFORE));
  }

  public PersonId veteran(String name, UnitId unit) {
    return cadre(
        name,
        "v",
        NewEngagement.post(unit, "主任科员", Level.STAFF, Management.COUNTY, 1, BEFORE).onSecondLine());
  }

  public PersonId cadre(String name, String pinyin, NewEngagement post) {
    return call(() -> get(PersonDesk.class).register(List.of(person(name, pinyin, post))).get(0));
  }

  public RegisterPerson person(String name, String pinyin, NewEngagement post) {
    LocalDate birth = LocalDate.of(1975, 3, 10);
    return new RegisterPerson(
        facts(name, pinyin, birth),
        idNumber(birth),
        "10",
        Optional.of(new CadreSince(Establishment.CIVIL_SERVICE, "公务员录用", post.on())),
        List.of(NewEngagement.establishment(post.unit(), post.management(), post.on()), post),
        Optional.empty());
  }

  public static PersonFacts facts(String name, String pinyin, LocalDate birth) {
    return new PersonFacts(
        name,
        Optional.of(pinyin),
        Sex.MALE,
        birth,
        "08",
        "01",
        Optional.of(LocalDate.of(2000, 7, 1)),
        Optional.of(LocalDate.of(1996, 7, 1)),
        "21",
        Optional.empty(),
        "行政管理",
        "熟悉群众工作",
        "广西天等");
  }

  /** A valid number of a man of that birth that no other test has. */
  public static String idNumber(LocalDate birth) {
    int number = COUNT.incrementAndGet();
    String digits =
        "451499"
            + birth.toString().replace("-", "")
            + String.format("%02d", number / 5 % 100)
            + (number % 5 * 2 + 1);
    digits = String.valueOf(451000 + number / 500 % 999) + digits.substring(6);
    return digits + IdNumber.check(digits);
  }

  private static String spell(String name) {
    StringBuilder spelled = new StringBuilder();
    name.codePoints()
        .forEach(
            point ->
                spelled
                    .append(spelled.length() == 0 ? "" : " ")
                    .append('u')
                    .append(Integer.toHexString(point)));
    return spelled.toString();
  }

  private static final class Acting implements Actor {
    private Scope scope = Scope.ALL;
    private Optional<PersonId> person = Optional.empty();

    @Override
    public String name() {
      return "tester";
    }

    @Override
    public Optional<PersonId> person() {
      return person;
    }

    @Override
    public Set<Role> roles() {
      return Set.of(Role.PERSONNEL_OFFICER);
    }

    @Override
    public Scope scope() {
      return scope;
    }
  }

  /** Seals so that a test can see that it was sealed. */
  private static final class OpenSealer implements Sealer {
    @Override
    public byte[] seal(String plain) {
      return ("sealed:" + plain).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String unseal(byte[] sealed) {
      return new String(sealed, StandardCharsets.UTF_8).substring(7);
    }

    @Override
    public byte[] fingerprint(String purpose, String value) {
      return (purpose + ":" + value).getBytes(StandardCharsets.UTF_8);
    }
  }
}
