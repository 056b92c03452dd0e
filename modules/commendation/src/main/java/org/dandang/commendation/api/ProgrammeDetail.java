package org.dandang.commendation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.rule.Rule;

/**
 * A programme with its categories.
 *
 * @param noticeRule the rule behind the days of the notice
 */
public record ProgrammeDetail(
    ProgrammeRow row,
    long version,
    List<CategoryLine> categories,
    Optional<LocalDate> publishedOn,
    Optional<LocalDate> noticeFrom,
    Optional<LocalDate> noticeUntil,
    Optional<LocalDate> decidedOn,
    Optional<String> decisionDocument,
    Rule noticeRule) {
  public ProgrammeDetail {
    categories = List.copyOf(categories);
  }
}
