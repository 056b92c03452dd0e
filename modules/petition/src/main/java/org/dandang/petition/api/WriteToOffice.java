package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Whoever holds a receipt adds something, or objects.
 *
 * @param code as typed
 */
public record WriteToOffice(
    @NotNull @Size(max = 200) String code,
    @NotBlank @Size(max = 5_000) String text,
    @NotNull @Size(max = HandIn.MOST_FILES) List<byte[]> files) {
  public WriteToOffice {
    files = List.copyOf(files);
  }

  @Override
  public String toString() {
    return "message";
  }
}
