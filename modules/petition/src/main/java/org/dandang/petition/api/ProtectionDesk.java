package org.dandang.petition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Protection of named reporters who asked for it (JJ-49, E5). */
public interface ProtectionDesk {
  ProtectionId ask(@Valid AskProtection command);

  void decide(@Valid DecideProtection command);

  void end(@NotNull ProtectionId protection, @NotNull LocalDate on, long seen);

  /** The reviewer has looked into an alert and says what came of it. */
  void assess(
      @NotNull ProtectionId protection,
      @NotBlank @Size(max = 500) String result,
      @NotNull LocalDate on);
}
