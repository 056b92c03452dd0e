package org.dandang.personnel.domain.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.rule.RuleOverride;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.OpenWay;
import org.dandang.personnel.domain.appointment.WrongOrder;
import org.junit.jupiter.api.Test;

/**
 * GW-95: a review and a direct appeal each have days of their own, and an appeal after a review.
 */
class WaysTest {
  private static final LocalDate TOLD = LocalDate.of(2018, 5, 21);
  private static final LocalDate THIRTY_DAYS = LocalDate.of(2018, 6, 20);
  private static final LocalDate FORTY_FIVE_DAYS = LocalDate.of(2018, 7, 5);

  @Test
  void both_ways_are_open_for_thirty_days() {
    assertThat(ways(RuleBooks.standard()).on(THIRTY_DAYS))
        .containsExactly(
            new OpenWay(AppealKind.REVIEW, THIRTY_DAYS),
            new OpenWay(AppealKind.APPEAL, THIRTY_DAYS));
    assertThat(ways(RuleBooks.standard()).on(THIRTY_DAYS.plusDays(1))).isEmpty();
  }

  @Test
  void the_limit_of_a_direct_appeal_is_its_own() {
    Ways ways = ways(with("appeal.personnel.direct.request.days", "45"));
    assertThat(ways.on(FORTY_FIVE_DAYS))
        .containsExactly(new OpenWay(AppealKind.APPEAL, FORTY_FIVE_DAYS));
    assertThat(ways.lastOfAll()).isEqualTo(FORTY_FIVE_DAYS);
    assertThatThrownBy(() -> ways.check(AppealKind.REVIEW, FORTY_FIVE_DAYS))
        .isInstanceOf(AppealLate.class);
    ways.check(AppealKind.APPEAL, FORTY_FIVE_DAYS);
  }

  @Test
  void the_limit_of_a_review_is_its_own() {
    Ways ways = ways(with("appeal.personnel.review.request.days", "45"));
    assertThat(ways.on(FORTY_FIVE_DAYS))
        .containsExactly(new OpenWay(AppealKind.REVIEW, FORTY_FIVE_DAYS));
    assertThatThrownBy(() -> ways.check(AppealKind.APPEAL, FORTY_FIVE_DAYS))
        .isInstanceOf(AppealLate.class);
  }

  @Test
  void after_a_review_an_appeal_has_fifteen_days_from_its_decision() {
    LocalDate decided = LocalDate.of(2018, 7, 9);
    Ways ways = after(AppealKind.REVIEW, Optional.of(decided));
    assertThat(ways.on(decided))
        .containsExactly(new OpenWay(AppealKind.APPEAL, LocalDate.of(2018, 7, 24)));
    assertThatThrownBy(() -> ways.check(AppealKind.REVIEW, decided))
        .isInstanceOf(AppealedAlready.class);
  }

  @Test
  void nothing_is_filed_beside_what_is_open_nor_after_an_appeal_nor_before_being_told() {
    assertThat(after(AppealKind.REVIEW, Optional.empty()).on(TOLD)).isEmpty();
    assertThatThrownBy(
            () -> after(AppealKind.REVIEW, Optional.empty()).check(AppealKind.APPEAL, TOLD))
        .isInstanceOf(AppealOpen.class);
    assertThatThrownBy(
            () -> after(AppealKind.APPEAL, Optional.of(TOLD)).check(AppealKind.APPEAL, TOLD))
        .isInstanceOf(AppealedAlready.class);
    assertThatThrownBy(() -> ways(RuleBooks.standard()).check(AppealKind.REVIEW, TOLD.minusDays(1)))
        .isInstanceOf(WrongOrder.class);
  }

  private static Ways after(AppealKind kind, Optional<LocalDate> decided) {
    return new Ways(days(RuleBooks.standard()), TOLD, Optional.of(new Ways.Latest(kind, decided)));
  }

  private static Ways ways(RuleBook rules) {
    return new Ways(days(rules), TOLD, Optional.empty());
  }

  private static RuleBook with(String key, String days) {
    return RuleBooks.withOverrides(
        List.of(new RuleOverride(key, days, LocalDate.of(2018, 1, 1), Optional.empty(), "本地试行")));
  }

  private static AppealDays days(RuleBook rules) {
    return new AppealDays(rules, WorkingCalendars.region("450000"));
  }
}
