package org.dandang.policy.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.UnitId;

/**
 * A document is drafted.
 *
 * @param unit the unit that drafts it
 * @param unitName as it is called on that day
 */
public record DraftDocument(
    @NotBlank @Size(max = 200) String title,
    @NotNull PolicyLevel level,
    @NotNull PolicyField field,
    @NotNull UnitId unit,
    @NotBlank @Size(max = 100) String unitName,
    @NotNull LocalDate on,
    @NotNull List<@Valid ClauseText> clauses) {
  public DraftDocument {
    clauses = List.copyOf(clauses);
  }

  /** 第三条 and what it says. */
  public record ClauseText(@Positive int number, @NotBlank @Size(max = 4000) String text) {}
}
