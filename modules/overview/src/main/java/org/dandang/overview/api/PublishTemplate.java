package org.dandang.overview.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** A new wording for all years that have no draft yet. */
public record PublishTemplate(
    @NotBlank @Size(max = 200) String title, @NotEmpty List<@Valid @NotNull Line> lines) {

  /**
   * One sentence or heading.
   *
   * @param chapter OPENING, EDUCATION, SELECTION, TOLERANCE or CARE
   * @param paragraph 0 for the chapter's heading
   * @param evidence key of the evidence that a sentence without figures rests on
   */
  public record Line(
      @NotBlank String chapter,
      @Min(0) int paragraph,
      @NotBlank @Size(max = 2000) String text,
      Optional<String> evidence) {}
}
