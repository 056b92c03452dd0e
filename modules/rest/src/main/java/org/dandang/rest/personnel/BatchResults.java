package org.dandang.rest.personnel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of all of a batch. */
@Schema(description = "What became of each, in the order given.")
public record BatchResults(List<BatchResult> results) {
  /** What is wrong with one field. */
  @Schema(name = "BatchError", description = "What is wrong with one field, and what to do.")
  public record BatchError(String field, String code, String message) {}

  /** What became of one. */
  @Schema(name = "BatchResult", description = "What became of one of the batch.")
  public record BatchResult(
      @Schema(description = "Its place in the batch, from 1.") int row,
      @Schema(description = "CREATED, CHANGED, SAME or REFUSED.") String result,
      @Schema(
              description = "Number of the cadre, or of the assessment that the grade is in.",
              nullable = true)
          Long id,
      List<BatchError> errors) {}
}
