package org.dandang.petition.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.actor.Staff;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.CleanCopies;
import org.dandang.kernel.desk.CleanCopies.CleanCopy;
import org.dandang.kernel.desk.NumberSeries;
import org.dandang.kernel.desk.SecretHashes;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.test.House;
import org.dandang.kernel.test.TestUnit;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.personnel.api.AdverseActs;
import org.dandang.personnel.api.CadreManagement;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.petition.Mirror;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.OpenClue;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.ReceiveReport;
import org.dandang.petition.api.ReceiveReport.NewAllegation;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.RouteReport;
import org.dandang.petition.api.Routing;

/** The petition office on the real database, with people of its own and a clock that can be set. */
final class PetitionHouse {
  static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  static final LocalDate RECEIVED = LocalDate.of(2019, 1, 7);
  static final PersonId REGISTRAR = new PersonId(910_011);
  static final PersonId FIRST = new PersonId(910_012);
  static final PersonId SECOND = new PersonId(910_013);
  static final PersonId CHIEF = new PersonId(910_014);
  static final PersonId ORGAN_CHIEF = new PersonId(910_015);
  static final String REPORTER = "黄某某（住岭上屯三队）";
  static final String TEXT = "验收那天他只在村口看了一眼就签了字。";

  private static final AtomicLong NEXT = new AtomicLong(920_000);

  private final House house;
  private final Set<Set<PersonId>> related = new HashSet<>();
  private final Set<PersonId> superiors = new HashSet<>();
  private List<PersonId> office = List.of();
  private boolean portal;
  private Optional<PersonId> acting = Optional.empty();
  private Instant now = Instant.parse("2026-01-05T02:00:00Z");

  PetitionHouse() {
    house =
        House.of("petition", PetitionDesk.class)
            .and("personnel", AdverseActs.class)
            .lend(new Acting())
            .lend(new People())
            .lend(new Units())
            .lend(new Order())
            .lend((Staff) role -> role == Role.PETITION_HANDLER ? office : List.of())
            .lend(new Hashes())
            .lend((CleanCopies) (field, file) -> new CleanCopy("image/png", file))
            .lend((NumberSeries) (kind, year) -> kind + "〔" + year + "〕" + NEXT.incrementAndGet())
            .lend(new Mirror())
            .lend(new PlainPapers())
            .lend(new PlainVolumes())
            .lend((Banner) () -> "")
            .lend(new Ticking())
            .lend((BusinessDay) () -> TODAY)
            .lend(RuleBooks.standard())
            .lend(WorkingCalendars.region("450000"));
  }

  PersonId somebody() {
    return new PersonId(NEXT.incrementAndGet());
  }

  <T> T get(Class<T> type) {
    return house.get(type);
  }

  /** What waits for whoever acts, whichever context says so. */
  List<WorkItemSource.WorkItem> waiting() {
    return house.all(WorkItemSource.class).stream()
        .flatMap(source -> source.waiting(TODAY, 1_000).stream())
        .toList();
  }

  <T> T ask(PersonId who, Supplier<T> work) {
    acting = Optional.of(who);
    try {
      return house.call(work);
    } finally {
      acting = Optional.empty();
    }
  }

  /** As nobody in particular, who has come to the portal. */
  <T> T atThePortal(Supplier<T> work) {
    portal = true;
    try {
      return house.call(work);
    } finally {
      portal = false;
    }
  }

  /** Who works in the petition office. */
  void office(PersonId... handlers) {
    office = List.of(handlers);
  }

  void as(PersonId who, Supplier<?> work) {
    ask(who, work);
  }

  void enterAs(PersonId who, Runnable work) {
    acting = Optional.of(who);
    try {
      house.run(work);
    } finally {
      acting = Optional.empty();
    }
  }

  void enter(Runnable work) {
    house.run(work);
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  /** Somebody whom the county does not manage. */
  PersonId superior() {
    PersonId superior = somebody();
    superiors.add(superior);
    return superior;
  }

  void relate(PersonId one, PersonId other) {
    related.add(Set.of(one, other));
  }

  ReportId received(PersonId... subjects) {
    return house.call(
        () ->
            get(PetitionDesk.class)
                .receive(
                    new ReceiveReport(
                        Channel.LETTER,
                        Optional.of(REPORTER),
                        TEXT,
                        List.of(subjects).stream()
                            .map(subject -> new NewAllegation(subject, "反映在工程验收中把关不严"))
                            .toList(),
                        REGISTRAR,
                        RECEIVED)));
  }

  /** In the hands of two, under the chief. */
  ReportId clue(PersonId... subjects) {
    ReportId report = received(subjects);
    house.run(
        () -> {
          PetitionDesk desk = get(PetitionDesk.class);
          desk.route(
              new RouteReport(
                  report, Routing.ACCEPTED, Optional.empty(), CHIEF, RECEIVED.plusDays(2), -1));
          desk.openClue(new OpenClue(report, FIRST, SECOND, CHIEF, RECEIVED.plusDays(3), -1));
        });
    return report;
  }

  /** How many sealed rows a report has. */
  long sealedOf(ReportId report) {
    return TestUnit.of("petition")
        .inTransaction(
            em ->
                ((Number)
                        em.createNativeQuery(
                                "select count(*) from petition_sealed_report where report_id = ?1")
                            .setParameter(1, report.value())
                            .getSingleResult())
                    .longValue());
  }

  /** How many messages and files lie with a report. */
  long postOf(ReportId report) {
    return count("petition_message", report) + count("petition_enclosure", report);
  }

  /** How often somebody looked at what is sealed about a report. */
  long looksAt(ReportId report) {
    return TestUnit.of("petition")
        .inTransaction(
            em ->
                ((Number)
                        em.createNativeQuery(
                                "select count(*) from petition_look l join petition_unsealing u"
                                    + " on u.id = l.unsealing_id where u.report_id = ?1")
                            .setParameter(1, report.value())
                            .getSingleResult())
                    .longValue());
  }

  private static long count(String table, ReportId report) {
    return TestUnit.of("petition")
        .inTransaction(
            em ->
                ((Number)
                        em.createNativeQuery(
                                "select count(*) from " + table + " where report_id = ?1")
                            .setParameter(1, report.value())
                            .getSingleResult())
                    .longValue());
  }

  /** Every row of every table of petition, as text; the sealed ones with their bytes read. */
  String dump() {
    StringBuilder all = new StringBuilder();
    TestUnit.of("petition")
        .run(
            em -> {
              List<?> tables =
                  em.createNativeQuery(
                          "select tablename from pg_tables where tablename like 'petition%'"
                              + " and schemaname = current_schema()")
                      .getResultList();
              for (Object table : tables)
                read(em, "select cast(t as text) from " + table + " t", all);
              read(
                  em,
                  "select encode(identity, 'escape') from petition_sealed_report"
                      + " where identity is not null",
                  all);
            });
    return all.toString();
  }

  private static void read(EntityManager em, String sql, StringBuilder all) {
    List<?> rows = em.createNativeQuery(sql).getResultList();
    rows.forEach(all::append);
  }

  private final class Acting implements Actor {
    @Override
    public String name() {
      return portal ? "portal" : "tester";
    }

    @Override
    public Optional<PersonId> person() {
      return acting;
    }

    @Override
    public Set<Role> roles() {
      return portal ? Set.of() : Set.of(Role.PETITION_HANDLER, Role.DISCIPLINE_REVIEWER);
    }

    @Override
    public Scope scope() {
      return Scope.ALL;
    }
  }

  /** Quick, and as one-way as a test needs. */
  private static final class Hashes implements SecretHashes {
    @Override
    public String of(String secret) {
      return "hash:" + secret.hashCode();
    }

    @Override
    public boolean matches(String secret, String kept) {
      return of(secret).equals(kept);
    }

    @Override
    public String ofNobody() {
      return "hash:none";
    }
  }

  private final class Order implements CadreManagement {
    @Override
    public Set<PersonId> beyondTheCounty(Collection<PersonId> persons, LocalDate day) {
      return persons.stream().filter(superiors::contains).collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> chiefsOver(PersonId colleague, LocalDate day) {
      return Set.of(ORGAN_CHIEF);
    }
  }

  private final class Ticking extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static final class Units implements UnitDirectory {
    @Override
    public Map<UnitId, UnitOnDay> onDay(Collection<UnitId> units, LocalDate day) {
      return Map.of();
    }

    @Override
    public List<UnitOnDay> ofKind(Collection<UnitKind> kinds, LocalDate day) {
      return List.of();
    }

    @Override
    public Optional<UnitOnDay> byCode(String code, LocalDate day) {
      return Optional.empty();
    }

    @Override
    public UnitOnDay county(LocalDate day) {
      return new UnitOnDay(
          new UnitId(1), "451499", "临河县", "linhexian", UnitKind.COUNTY, Optional.empty(), 1);
    }
  }

  private final class People implements PersonDirectory {
    @Override
    public Map<PersonId, PersonOnDay> onDay(Collection<PersonId> persons, LocalDate day) {
      Map<PersonId, PersonOnDay> found = new HashMap<>();
      for (PersonId person : persons)
        found.put(
            person,
            new PersonOnDay(
                person,
                new LabelThen("第" + person + "人", "di", new UnitId(7), "某镇", "干部"),
                UnitKind.TOWNSHIP,
                Level.STAFF,
                true,
                false,
                true,
                false));
      return found;
    }

    @Override
    public List<PersonId> named(String typed) {
      return typed.matches("第\\d+人")
          ? List.of(new PersonId(Long.parseLong(typed.replaceAll("\\D", ""))))
          : List.of();
    }

    @Override
    public boolean related(PersonId one, PersonId other, LocalDate day) {
      return one.equals(other) || related.contains(Set.of(one, other));
    }
  }
}
