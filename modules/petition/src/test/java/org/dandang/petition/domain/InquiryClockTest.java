package org.dandang.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.domain.Files.CHIEF;
import static org.dandang.petition.domain.Files.MARCH;
import static org.dandang.petition.domain.Files.SUBJECT;

import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.time.Deadline;
import org.dandang.kernel.time.ExtensionRefused;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.petition.api.AssessReply;
import org.junit.jupiter.api.Test;

/**
 * Q4, Q6: the time for a reply runs from service, over holidays, and only the approver bends it.
 */
class InquiryClockTest {
  private static final LocalDate SENT = LocalDate.of(2018, 4, 23);
  private static final LocalDate SERVED = LocalDate.of(2018, 4, 25);
  private static final RuleBook RULES = RuleBooks.standard();
  private static final WorkingCalendar CALENDAR = WorkingCalendars.national();
  private static final Counting COUNTING = limit -> limit.deadline(CALENDAR).map(Deadline::last);

  @Test
  void no_time_runs_before_service() {
    assertThat(sent().replyDue()).isEmpty();
    assertThatThrownBy(() -> sent().replied("说明", "书记", SERVED)).isInstanceOf(NotServed.class);
    assertThatThrownBy(() -> sent().paused(SERVED, "住院", "李某", COUNTING))
        .isInstanceOf(NoClock.class);
  }

  @Test
  void fifteen_working_days_from_service_over_the_holiday_of_may_JD28() {
    assertThat(served().replyDue()).contains(LocalDate.of(2018, 5, 17));
  }

  @Test
  void it_is_extended_once_by_a_named_approver_and_not_beyond_the_most() {
    LetterOfInquiry letter = served();
    assertThatThrownBy(() -> letter.extended(11, most(), "李某", COUNTING))
        .isInstanceOf(ExtensionRefused.class);
    letter.extended(5, most(), "李某", COUNTING);
    assertThat(letter.replyDue()).contains(LocalDate.of(2018, 5, 24));
    assertThat(letter.clock().orElseThrow().extendedBy()).contains("李某");
    assertThatThrownBy(() -> letter.extended(1, most(), "李某", COUNTING))
        .isInstanceOf(ExtensionRefused.class);
  }

  @Test
  void while_it_rests_there_is_no_last_day_and_then_the_days_between_do_not_count() {
    LetterOfInquiry letter = served();
    letter.paused(LocalDate.of(2018, 5, 7), "住院", "李某", COUNTING);
    assertThat(letter.replyDue()).isEmpty();
    assertThat(letter.isOverdue(LocalDate.of(2018, 8, 1))).isFalse();
    letter.resumed(LocalDate.of(2018, 5, 14), CALENDAR, COUNTING);
    assertThat(letter.replyDue()).contains(LocalDate.of(2018, 5, 24));
  }

  @Test
  void once_it_is_answered_nobody_bends_it_and_it_is_served_once() {
    LetterOfInquiry letter = served();
    assertThatThrownBy(() -> letter.served("回证二", SERVED.plusDays(1), time(), COUNTING))
        .isInstanceOf(OutOfOrder.class);
    letter.replied("说明", "书记", LocalDate.of(2018, 5, 8));
    letter.assessed(AssessReply.Outcome.EDUCATED, LocalDate.of(2018, 5, 9));
    assertThatThrownBy(() -> letter.extended(1, most(), "李某", COUNTING))
        .isInstanceOf(AlreadyReplied.class);
  }

  private static LetterOfInquiry served() {
    LetterOfInquiry letter = sent();
    letter.served("送达回证1号", SERVED, time(), COUNTING);
    return letter;
  }

  private static LetterOfInquiry sent() {
    Report report = Files.handled(SUBJECT, new UnitId(5));
    InquiryText text = new InquiryText("请就有关情况作出书面说明。");
    assertThat(SENT).isAfter(MARCH);
    return LetterOfInquiry.send(Files.next(), report, 1, text, "别的话", CHIEF, SENT);
  }

  private static Rule time() {
    return RULES.get("inquiry.reply.days", SERVED);
  }

  private static Rule most() {
    return RULES.get("inquiry.extend.days", SERVED);
  }
}
