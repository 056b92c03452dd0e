package org.dandang.kernel.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.WorkingCalendar;

/**
 * Takes what comes in during a public notice: dated, with the last day for its assessment, and
 * handed over at once where it is a report.
 */
public record NoticeBox(RuleBook rules, WorkingCalendar calendar, Optional<ReportInbox> inbox) {

  /** {@code notice} is what the register calls the matter by. */
  public Objection take(NoticeLetter letter, String notice) {
    LocalDate received = letter.receivedOn();
    LocalDate due =
        calendar.deadline(received, rules.get("objection.assess.days", received)).last();
    return letter.report()
        ? Objection.report(handedOver(letter, notice), letter.anonymous(), received, due)
        : Objection.of(letter.matter(), letter.anonymous(), received, due);
  }

  private String handedOver(NoticeLetter letter, String notice) {
    if (inbox.isPresent())
      return String.valueOf(inbox.get().handOver(notice, letter.matter(), letter.receivedOn()));
    if (letter.handOver().isBlank()) throw new InvalidInput("handOver", "kernel.hand-over-missing");
    return letter.handOver();
  }
}
