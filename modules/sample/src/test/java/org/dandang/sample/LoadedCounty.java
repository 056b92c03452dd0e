package org.dandang.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dandang.accountability.api.CaseId;
import org.dandang.care.api.talk.TalkDesk;
import org.dandang.commendation.api.CommendationDesk;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.actor.Staff;
import org.dandang.kernel.desk.DataKeys;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.test.House;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.office.api.DemoMark;
import org.dandang.overview.api.Overviews;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.policy.api.PolicyDesk;
import org.dandang.sample.discipline.AccountabilityStep;
import org.dandang.sample.discipline.PetitionStep;
import org.dandang.sample.personnel.PeopleStep;
import org.dandang.sample.personnel.PersonnelStep;
import org.dandang.sample.personnel.TablesStep;
import org.dandang.training.api.classes.ClassDesk;

/** The demo county with all its steps but the sign-ins, loaded once a run as the loader does it. */
public final class LoadedCounty {
  private static final long SEED = 451_425_000L;
  private static final List<Class<? extends SampleStep>> STEPS =
      List.of(
          PeopleStep.class,
          PersonnelStep.class,
          TablesStep.class,
          OfficeStep.class,
          PolicyStep.class,
          TrainingStep.class,
          PartyLifeStep.class,
          LifeMeetingStep.class,
          PetitionStep.class,
          AccountabilityStep.class,
          CommendationStep.class,
          TalkStep.class,
          SupportStep.class,
          OverviewStep.class);

  private static final TestActor LOADER =
      new TestActor("sample", Optional.empty(), EnumSet.allOf(Role.class), Scope.ALL);
  private static House house;

  private LoadedCounty() {}

  public static synchronized House house() {
    if (house == null) {
      House built = seenBy(LOADER);
      STEPS.forEach(step -> load(built, step));
      house = built;
    }
    return house;
  }

  /** From the begin of the year to its last day. */
  public static long count(String key, int year) {
    return count(key, Optional.of(LocalDate.of(year, 1, 1)), LocalDate.of(year, 12, 31), year);
  }

  /** As the records of the overview's year count, up to a day. */
  public static long count(String key, Optional<LocalDate> from, LocalDate to, int year) {
    FigureQuestion question = new FigureQuestion(key, year, from, to, Scope.ALL);
    return house()
        .call(
            () ->
                house().all(IndicatorSource.class).stream()
                    .filter(source -> source.keys().contains(key))
                    .findFirst()
                    .orElseThrow()
                    .count(question));
  }

  private static void load(House built, Class<? extends SampleStep> type) {
    SampleStep step = built.get(type);
    built.run(() -> step.load(built.get(County.class), new SplittableRandom(SEED + step.order())));
  }

  /** The same county with somebody else in it, who may see less. */
  static House seenBy(TestActor actor) {
    return House.of("personnel", PersonDirectory.class)
        .and("office", DemoMark.class)
        .and("policy", PolicyDesk.class)
        .and("training", ClassDesk.class)
        .and("petition", PetitionDesk.class)
        .and("accountability", CaseId.class)
        .and("commendation", CommendationDesk.class)
        .and("care", TalkDesk.class)
        .and("overview", Overviews.class)
        .withBeansBeside(County.class)
        .withObservers()
        .lend(actor)
        .lend((Staff) role -> List.of())
        .lend(new PlainPapers())
        .lend(new PlainVolumes())
        .lend(new OpenSealer())
        .lend(Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC))
        .lend((BusinessDay) () -> County.TODAY)
        .lend(RuleBooks.standard())
        .lend(WorkingCalendars.region("450000"));
  }

  /** Seals nothing: nobody looks for secrets here. */
  private static final class OpenSealer implements Sealer, DataKeys {
    @Override
    public byte[] seal(String plain) {
      return plain.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String unseal(byte[] sealed) {
      return new String(sealed, StandardCharsets.UTF_8);
    }

    @Override
    public DataKey make() {
      return open(new byte[0]);
    }

    @Override
    public DataKey open(byte[] wrapped) {
      return new OpenKey(wrapped);
    }

    @Override
    public byte[] fingerprint(String purpose, String value) {
      try {
        return MessageDigest.getInstance("SHA-256").digest(seal(purpose + value));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private record OpenKey(byte[] wrapped) implements DataKeys.DataKey {
    @Override
    public byte[] seal(String place, String plain) {
      return plain.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String unseal(String place, byte[] kept) {
      return new String(kept, StandardCharsets.UTF_8);
    }
  }
}
