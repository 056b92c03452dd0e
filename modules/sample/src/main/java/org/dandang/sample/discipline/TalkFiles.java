package org.dandang.sample.discipline;

import static org.dandang.sample.Workdays.after;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.FirstFormDesk;
import org.dandang.accountability.api.FollowUpMeasure;
import org.dandang.accountability.api.GiveMeasure;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.MeasureId;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.accountability.api.VoidMeasure;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.sample.discipline.AccountabilityFiles.Opened;

/**
 * First-form measures: 43 persons talked to instead of a heavier measure by a tolerance
 * determination, two of them twice, five cleared for awards by the same; and the ordinary talks,
 * criticism and admonitions that do not count.
 */
final class TalkFiles {
  /** How many of those talked to are cleared for awards by the same determination. */
  static final int CLEARED_TOO = 5;

  private static final int INSTEAD = 43;
  private static final int TALKED = PaperTolerance.GRANTED + 4;
  private static final List<String> REASONS =
      List.of("工作推进迟缓", "台账资料不规范", "入户走访不够深入", "会议纪律松弛", "公文报送逾期", "项目进度未达序时");

  private final FirstFormDesk desk;
  private final PaperTolerance tolerance;
  private final Cast cast;
  private final Crowd crowd;
  private final List<PersonId> talkedTo = new ArrayList<>();
  private int given;

  TalkFiles(FirstFormDesk desk, PaperTolerance tolerance, Cast cast, Crowd crowd) {
    this.desk = desk;
    this.tolerance = tolerance;
    this.cast = cast;
    this.crowd = crowd;
  }

  MeasureId give(PersonId person, MeasureKind kind, Optional<GrantId> grant, LocalDate on) {
    return desk.give(
        new GiveMeasure(
            person,
            kind,
            REASONS.get(given++ % REASONS.size()),
            "本人表示接受并立即整改。",
            grant,
            cast.officer(),
            cast.reviewer(),
            on));
  }

  /** Persons of opened accountability cases for whom a talk took the place of accountability. */
  void insteadOfAccountability(List<Opened> opened) {
    for (Opened one : opened)
      for (PersonId person : one.persons()) {
        LocalDate applied = after(one.on(), 5);
        ToleranceId id = tolerance.tolerated(person, Optional.of(one.id()), applied);
        talk(person, id, applied);
      }
  }

  /**
   * The others, all through 2018 with some before and after; the last two of them a second time.
   */
  void insteadOfHeavier(RandomGenerator seed) {
    int first = talkedTo.size();
    for (int place = first; place < INSTEAD; place++) {
      LocalDate applied = applied(place - first, seed);
      ToleranceId id = tolerated(crowd.next(), applied);
      if (place - first >= 4 && place - first < 4 + CLEARED_TOO)
        tolerance.granted(id, Effect.AWARD_CLEARANCE, applied);
    }
    for (PersonId again : talkedTo.subList(INSTEAD - 2, INSTEAD))
      talk(
          again,
          tolerance.tolerated(again, Optional.empty(), LocalDate.of(2018, 11, 12)),
          LocalDate.of(2018, 11, 12));
  }

  private ToleranceId tolerated(PersonId person, LocalDate applied) {
    ToleranceId id = tolerance.tolerated(person, Optional.empty(), applied);
    talk(person, id, applied);
    return id;
  }

  private void talk(PersonId person, ToleranceId id, LocalDate applied) {
    GrantId grant = tolerance.granted(id, Effect.FIRST_FORM_INSTEAD, applied);
    give(person, MeasureKind.REMINDER_TALK, Optional.of(grant), after(applied, TALKED));
    if (!talkedTo.contains(person)) talkedTo.add(person);
  }

  private static LocalDate applied(int place, RandomGenerator seed) {
    if (place < 2) return after(LocalDate.of(2017, 9, 4), 20 * place);
    if (place < 4) return after(LocalDate.of(2018, 12, 24), 7 * (place - 2));
    return after(LocalDate.of(2018, 1, 8), 9 * (place - 4) + seed.nextInt(5));
  }

  /** Recorded like the others, and no figure of the overview. */
  void ordinary(RandomGenerator seed) {
    MeasureKind[] kinds = {
      MeasureKind.REMINDER_TALK,
      MeasureKind.REMINDER_TALK,
      MeasureKind.CRITICISM,
      MeasureKind.REMINDER_TALK,
      MeasureKind.SELF_EXAMINATION,
      MeasureKind.ADMONITION
    };
    for (int place = 0; place < 36; place++) {
      LocalDate on = after(LocalDate.of(2017, 3, 6), 19 * place + seed.nextInt(8));
      MeasureId id = give(crowd.next(), kinds[place % kinds.length], Optional.empty(), on);
      if (on.isBefore(LocalDate.of(2018, 6, 1)))
        desk.followUp(new FollowUpMeasure(id, "整改到位。", after(on, 185), PaperCases.ANY));
    }
    LocalDate applied = LocalDate.of(2018, 8, 20);
    PersonId person = crowd.next();
    GrantId grant =
        tolerance.granted(
            tolerance.tolerated(person, Optional.empty(), applied),
            Effect.FIRST_FORM_INSTEAD,
            applied);
    MeasureId wrong =
        give(person, MeasureKind.REMINDER_TALK, Optional.of(grant), after(applied, TALKED));
    desk.voidMeasure(
        new VoidMeasure(
            wrong, new Amendment("谈话未实际进行", "纪委分管领导", LocalDate.of(2018, 12, 28)), PaperCases.ANY));
  }
}
