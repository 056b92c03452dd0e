package org.dandang.office.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A form not yet handed in, as it stands; it takes the place of what was kept of it before.
 *
 * @param form which form of which record, such as {@code /personnel/correct.xhtml?id=12#correcting}
 * @param title how the page is headed
 */
public record SaveDraft(
    @NotBlank @Size(max = 200) String form,
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 100_000) String content) {
  /** Without what was typed: that is written nowhere but into the draft. */
  @Override
  public String toString() {
    return "SaveDraft[" + form + "]";
  }
}
