package org.dandang.personnel.api.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.UnitId;

/** Takes over what was ticked of a preview. */
public record ConfirmForms(@NotNull PreviewId preview, @NotEmpty List<@Valid Ticked> ticked) {
  /**
   * One form of the upload.
   *
   * @param fields elements of the exchange file; none is all that differ
   * @param unit where a new person belongs; empty for what the form tells
   */
  public record Ticked(@Positive int place, @NotNull Set<String> fields, Optional<UnitId> unit) {
    public Ticked {
      fields = Set.copyOf(fields);
    }
  }
}
