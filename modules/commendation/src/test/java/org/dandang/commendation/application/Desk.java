package org.dandang.commendation.application;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.dandang.commendation.api.AwardId;
import org.dandang.commendation.api.CategoryPlan;
import org.dandang.commendation.api.CommendationDesk;
import org.dandang.commendation.api.Eligibility;
import org.dandang.commendation.api.Honour;
import org.dandang.commendation.api.NominateAll;
import org.dandang.commendation.api.NominateAll.Nominee;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.NominationState;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.commendation.api.PublishProgramme;
import org.dandang.commendation.api.RecipientKind;
import org.dandang.commendation.api.SetUpProgramme;
import org.dandang.commendation.domain.Award;
import org.dandang.commendation.domain.Awards;
import org.dandang.commendation.domain.Nomination;
import org.dandang.commendation.domain.Nominations;
import org.dandang.commendation.domain.Programme;
import org.dandang.commendation.domain.Programmes;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.DomainEvent;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.rule.Stale;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.UnitOnDay;

/**
 * A commendation desk on memory, in a county where persons 1–99 serve in township 500, 100–199 in
 * member unit 600, others in organ 700; 800 is a village.
 */
final class Desk {
  static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  static final LocalDate NOMINATED = LocalDate.of(2019, 1, 7);
  static final UnitId TOWNSHIP = new UnitId(500);
  static final UnitId MEMBER = new UnitId(600);
  static final UnitId ORGAN = new UnitId(700);
  static final UnitId VILLAGE = new UnitId(800);

  final Map<Long, Programme> programmes = new HashMap<>();
  final Map<Long, Nomination> nominations = new HashMap<>();
  final Map<Long, Award> awards = new HashMap<>();
  final Set<PersonId> barred = new HashSet<>();
  final Set<Set<PersonId>> close = new HashSet<>();
  final Map<PersonId, ClearanceDesk.Conclusion> replies = new HashMap<>();
  final List<DomainEvent> announced = new ArrayList<>();
  final List<ClearanceDesk.Letter> letters = new ArrayList<>();
  final CommendationDesk desk;

  Desk() {
    this(TestActor.with(Role.COMMENDATION_OFFICER));
  }

  Desk(Actor actor) {
    Recipients recipients = new Recipients(people(), units(), List.of(this::bars));
    Programmes programmeShelf = new ProgrammeShelf();
    Nominations nominationShelf = new NominationShelf();
    Awards awardShelf = new AwardShelf();
    desk =
        new CommendationOffice(
            programmeShelf,
            nominationShelf,
            awardShelf,
            new Nominating(programmeShelf, nominationShelf, recipients, actor),
            new Clearing(programmeShelf, nominationShelf, clearance()),
            new Judging(programmeShelf, nominationShelf, recipients),
            new Awarding(programmeShelf, nominationShelf, awardShelf, series()),
            RuleBooks.standard(),
            WorkingCalendars.region("450000"),
            () -> TODAY,
            events());
  }

  ProgrammeId published() {
    ProgrammeId id = setUp();
    desk.publish(
        new PublishProgramme(id, "桂表彰批〔2018〕9号", NOMINATED, programmes.get(id.value()).version()));
    return id;
  }

  ProgrammeId setUp() {
    return desk.setUp(
        new SetUpProgramme(
            "2018年度脱贫攻坚表彰",
            2018,
            "誓师大会",
            Optional.of(LocalDate.of(2019, 2, 11)),
            List.of(
                plan("V", RecipientKind.VILLAGE, Eligibility.ANY, Honour.RED_FLAG_VILLAGE, 1),
                plan("M", RecipientKind.PERSON, Eligibility.ANY, Honour.MODEL_WORKER, 2),
                plan("T", RecipientKind.PERSON, Eligibility.IN_TOWNSHIP, Honour.TOWNSHIP_CADRE, 2),
                plan(
                    "G",
                    RecipientKind.PERSON,
                    Eligibility.IN_MEMBER_UNIT,
                    Honour.TASK_GROUP_MEMBER,
                    1)),
            Set.of(MEMBER),
            LocalDate.of(2019, 1, 4)));
  }

  static CategoryPlan plan(
      String code, RecipientKind kind, Eligibility eligibility, Honour honour, int quota) {
    return new CategoryPlan(code, "奖项" + code, kind, eligibility, honour, quota);
  }

  NominationId nominate(ProgrammeId programme, String category, long person) {
    return nominate(programme, Nominee.person(category, new PersonId(person), "事迹"));
  }

  NominationId nominate(ProgrammeId programme, Nominee nominee) {
    return desk.nominate(new NominateAll(programme, List.of(nominee), "推荐人", NOMINATED)).get(0);
  }

  Nomination nomination(NominationId id) {
    return nominations.get(id.value());
  }

  NominationState state(NominationId id) {
    return nominations.get(id.value()).state();
  }

  private List<BarSource.Bar> bars(
      Collection<PersonId> persons, BarSource.Purpose purpose, LocalDate day) {
    return persons.stream()
        .filter(barred::contains)
        .map(person -> new BarSource.Bar(person, "TX-4", Optional.of(day.plusMonths(1))))
        .toList();
  }

  private PersonDirectory people() {
    return new PersonDirectory() {
      @Override
      public Map<PersonId, PersonOnDay> onDay(Collection<PersonId> persons, LocalDate day) {
        return persons.stream().distinct().collect(Collectors.toMap(id -> id, Desk::person));
      }

      @Override
      public List<PersonId> named(String typed) {
        return List.of();
      }

      @Override
      public boolean related(PersonId one, PersonId other, LocalDate day) {
        return close.contains(Set.of(one, other));
      }
    };
  }

  private static PersonOnDay person(PersonId id) {
    boolean township = id.value() < 100;
    UnitId unit = township ? TOWNSHIP : id.value() < 200 ? MEMBER : ORGAN;
    return new PersonOnDay(
        id,
        new LabelThen("干部" + id, "gan bu " + id, unit, "单位" + unit, "干事"),
        township ? UnitKind.TOWNSHIP : UnitKind.COUNTY_ORGAN,
        Level.STAFF,
        true,
        false,
        true,
        false);
  }

  private static UnitDirectory units() {
    return new UnitDirectory() {
      @Override
      public Map<UnitId, UnitOnDay> onDay(Collection<UnitId> asked, LocalDate day) {
        return asked.stream().distinct().collect(Collectors.toMap(id -> id, id -> unit(id)));
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
        return unit(new UnitId(1));
      }

      private UnitOnDay unit(UnitId id) {
        UnitKind kind = id.value() >= 800 ? UnitKind.VILLAGE : UnitKind.COUNTY_ORGAN;
        return new UnitOnDay(
            id, "c" + id, "单位" + id, "dan wei", kind, Optional.empty(), (int) id.value());
      }
    };
  }

  private ClearanceDesk clearance() {
    return new ClearanceDesk() {
      @Override
      public long send(Letter letter) {
        letters.add(letter);
        return letters.size();
      }

      @Override
      public List<Reply> replies(long letter) {
        return letters.get((int) letter - 1).persons().stream()
            .filter(replies::containsKey)
            .map(person -> new Reply(person, replies.get(person), "复函1号", NOMINATED.plusDays(4)))
            .toList();
      }
    };
  }

  private static org.dandang.kernel.desk.NumberSeries series() {
    int[] last = {0};
    return (kind, year) -> kind + "-" + year + "-" + ++last[0];
  }

  private Event<DomainEvent> events() {
    return new Event<>() {
      @Override
      public void fire(DomainEvent event) {
        announced.add(event);
      }

      @Override
      public <U extends DomainEvent> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException();
      }

      @Override
      public <U extends DomainEvent> CompletionStage<U> fireAsync(
          U event, NotificationOptions options) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Event<DomainEvent> select(Annotation... qualifiers) {
        return this;
      }

      @Override
      public <U extends DomainEvent> Event<U> select(Class<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
      }

      @Override
      public <U extends DomainEvent> Event<U> select(
          TypeLiteral<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
      }
    };
  }

  private long next() {
    return programmes.size() + nominations.size() + awards.size() + 1L;
  }

  private static <T> T found(T value, Object id) {
    if (value == null) throw new NotFound(id);
    return value;
  }

  private final class ProgrammeShelf implements Programmes {
    @Override
    public ProgrammeId nextId() {
      return new ProgrammeId(next());
    }

    @Override
    public void add(Programme programme) {
      programmes.put(programme.id().value(), programme);
    }

    @Override
    public Programme get(ProgrammeId id) {
      return found(programmes.get(id.value()), id);
    }

    @Override
    public Programme get(ProgrammeId id, long seen) {
      if (get(id).version() != seen) throw new Stale(id, seen, get(id).version());
      return get(id);
    }

    @Override
    public long published(int awardYear) {
      return programmes.values().stream()
          .filter(one -> one.awardYear() == awardYear && one.publishedOn().isPresent())
          .count();
    }
  }

  private final class NominationShelf implements Nominations {
    @Override
    public NominationId nextId() {
      return new NominationId(next());
    }

    @Override
    public void add(Nomination nomination) {
      nominations.put(nomination.id().value(), nomination);
    }

    @Override
    public Nomination seen(NominationId id) {
      return found(nominations.get(id.value()), id);
    }

    @Override
    public Nomination get(NominationId id, long seen) {
      return seen(id);
    }

    @Override
    public List<Nomination> all(Collection<NominationId> ids) {
      return ids.stream().map(id -> get(id, 0)).toList();
    }

    @Override
    public List<Nomination> of(ProgrammeId programme) {
      return nominations.values().stream()
          .filter(one -> one.programme().equals(programme) && !one.detail().row().voided())
          .toList();
    }
  }

  private final class AwardShelf implements Awards {
    @Override
    public AwardId nextId() {
      return new AwardId(next());
    }

    @Override
    public void add(Award award) {
      awards.put(award.id().value(), award);
    }

    @Override
    public Award get(AwardId id, long seen) {
      return found(awards.get(id.value()), id);
    }
  }
}
