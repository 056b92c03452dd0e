package org.dandang.training.api.lifemeeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dandang.kernel.id.PersonId;

/** What one member said of another, or of him- or herself (自我批评). */
public record Criticism(
    @NotNull PersonId from, @NotNull PersonId of, @NotBlank @Size(max = 2000) String said) {
  public boolean ofSelf() {
    return from.equals(of);
  }
}
