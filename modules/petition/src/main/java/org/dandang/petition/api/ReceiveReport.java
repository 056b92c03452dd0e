package org.dandang.petition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * A report comes in.
 *
 * @param petitioner who handed it in, sealed at once; empty for an anonymous one
 * @param text what it says, sealed at once
 * @param allegations each about one person, restated by the register in its own words; only a
 *     general petition may be about nobody
 */
public record ReceiveReport(
    @NotNull Channel channel,
    @NotNull Optional<String> petitioner,
    @NotBlank @Size(max = 20_000) String text,
    @NotNull List<@Valid NewAllegation> allegations,
    @NotNull PersonId registrar,
    @NotNull LocalDate on,
    @NotNull @Valid Intake intake) {
  /** An accusation with nothing to tell besides. */
  public ReceiveReport(
      Channel channel,
      Optional<String> petitioner,
      String text,
      List<NewAllegation> allegations,
      PersonId registrar,
      LocalDate on) {
    this(channel, petitioner, text, allegations, registrar, on, Intake.accusation());
  }

  /** One matter about one person. */
  public record NewAllegation(@NotNull PersonId subject, @NotBlank @Size(max = 500) String issue) {}
}
