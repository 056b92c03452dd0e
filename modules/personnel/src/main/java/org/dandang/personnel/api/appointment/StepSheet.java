package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the paper of a step says.
 *
 * @param begins first day where the step took several
 * @param document number or name of the paper
 * @param text findings, reasons, remarks
 * @param members who did it: the examiners, or those who left the room
 * @param meeting votes of a meeting
 * @param talks votes of individual talks
 */
public record StepSheet(
    @NotNull Optional<LocalDate> begins,
    @NotNull @Size(max = 300) String document,
    @NotNull @Size(max = 8000) String text,
    @NotNull @Size(max = 300) String members,
    @NotNull Optional<@Valid Votes> meeting,
    @NotNull Optional<@Valid Votes> talks) {
  private static final StepSheet EMPTY =
      new StepSheet(Optional.empty(), "", "", "", Optional.empty(), Optional.empty());

  /** A step of which nothing but its day is known. */
  public static StepSheet empty() {
    return EMPTY;
  }

  /** A paper by its number, and what it says. */
  public static StepSheet of(String document, String text) {
    return new StepSheet(Optional.empty(), document, text, "", Optional.empty(), Optional.empty());
  }

  /** Who recommended whom, in a meeting and in talks. */
  public static StepSheet recommendation(String text, Votes meeting, Votes talks) {
    return new StepSheet(Optional.empty(), "", text, "", Optional.of(meeting), Optional.of(talks));
  }

  /** Who examined from which day on, and what was found. */
  public static StepSheet examination(
      LocalDate begins, String preview, String members, String findings) {
    return new StepSheet(
        Optional.of(begins), preview, findings, members, Optional.empty(), Optional.empty());
  }

  /** How a committee voted on one person, and who left the room. */
  public static StepSheet discussion(String minutes, String recused, Votes votes) {
    return new StepSheet(
        Optional.empty(), minutes, "", recused, Optional.of(votes), Optional.empty());
  }
}
