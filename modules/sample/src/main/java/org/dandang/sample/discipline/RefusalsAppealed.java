package org.dandang.sample.discipline;

import static org.dandang.sample.Workdays.after;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.DecideToleranceAppeal;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.FileToleranceAppeal;
import org.dandang.accountability.api.ToleranceAppealDesk;
import org.dandang.accountability.api.ToleranceAppealId;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.kernel.id.PersonId;

/**
 * Two refusals of 2018 against which the cadre appealed: one upheld by other people, the other
 * still with its handlers.
 */
final class RefusalsAppealed {
  private final ToleranceAppealDesk desk;
  private final PaperTolerance tolerance;
  private final Cast cast;
  private final PersonId deputy;

  RefusalsAppealed(ToleranceAppealDesk desk, PaperTolerance tolerance, Cast cast, PersonId deputy) {
    this.desk = desk;
    this.tolerance = tolerance;
    this.cast = cast;
    this.deputy = deputy;
  }

  void enter(Crowd crowd) {
    LocalDate first = LocalDate.of(2018, 9, 3);
    decided(filed(crowd.next(), first, 50), Determination.NOT_TOLERATED, after(first, 105));
    filed(crowd.next(), LocalDate.of(2018, 9, 25), 70);
  }

  private ToleranceAppealId filed(PersonId person, LocalDate applied, int days) {
    ToleranceId refused = tolerance.refused(person, Optional.empty(), applied);
    return desk.file(
        new FileToleranceAppeal(
            refused,
            person,
            "当时政策没有明确限制，本人已主动挽回损失，请求重新认定。",
            cast.trial(),
            cast.manager(),
            after(applied, days)));
  }

  private void decided(ToleranceAppealId appeal, Determination after, LocalDate on) {
    desk.decide(
        new DecideToleranceAppeal(
            appeal,
            after,
            "经另行核实，原认定事实清楚、理由充分。",
            Optional.of(cast.manager()),
            Optional.of(deputy),
            "容错复核〔" + on.getYear() + "〕1号",
            on,
            PaperCases.ANY));
  }
}
