package org.dandang.personnel.api.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/**
 * An assessment with the grades proposed.
 *
 * @param widerApproval document that allows more excellent grades than the usual ratio
 */
public record OpenAssessment(
    @NotNull AssessmentKind kind,
    @Min(1949) @Max(2999) int year,
    @NotBlank String title,
    @NotNull UnitId unit,
    @NotNull Optional<String> widerApproval,
    @NotEmpty List<@Valid @NotNull Graded> grades,
    @NotNull LocalDate on) {
  /**
   * A person's grade with a remark.
   *
   * @param opinion of the unit where the work is done, for whoever works elsewhere
   */
  public record Graded(
      @NotNull PersonId person,
      @NotNull Grade grade,
      @NotNull String remark,
      @NotNull Circumstance circumstance,
      @NotNull @Size(max = 300) String opinion) {
    public Graded(PersonId person, Grade grade, String remark) {
      this(person, grade, remark, Circumstance.NONE, "");
    }
  }
}
