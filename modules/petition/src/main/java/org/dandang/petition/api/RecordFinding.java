package org.dandang.petition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the handlers found on one allegation.
 *
 * @param untruePart of a partly true one: what proved untrue
 * @param fabrication only for a proposal of false accusation, with the others
 */
public record RecordFinding(
    @NotNull ReportId report,
    @Positive int allegation,
    @NotNull Finding finding,
    @NotBlank @Size(max = 2000) String grounds,
    @NotNull Optional<String> untruePart,
    @NotNull Optional<@Valid Fabrication> fabrication,
    @NotNull LocalDate on,
    long seen) {
  /** What a proposal of false accusation rests on (JJ-39, JJ-40). */
  public record Fabrication(
      @NotBlank String evidence,
      @NotBlank String intent,
      @NotBlank String prefectureApproval,
      @NotNull ApprovalLevel level,
      @NotNull LocalDate approvedOn) {}

  /** A finding that needs nothing besides. */
  public static RecordFinding plain(
      ReportId report, int allegation, Finding finding, String grounds, LocalDate on, long seen) {
    return new RecordFinding(
        report, allegation, finding, grounds, Optional.empty(), Optional.empty(), on, seen);
  }
}
