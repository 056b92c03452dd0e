package org.dandang.kernel.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * A signed letter in, a signed reply out, for a named motion or nomination; never an instant
 * look-up (P18, C5).
 */
public interface ClearanceDesk {
  /** Why the opinion is asked. */
  enum Purpose {
    APPOINTMENT,
    AWARD
  }

  /** What the reply says of one person; a waiver (免责通关) rests on a tolerance determination. */
  enum Conclusion {
    NO_OBJECTION,
    WAIVED,
    OBJECTION
  }

  /**
   * The letter.
   *
   * @param motion the one motion or nomination that it asks for; nobody is asked about without one
   * @param document its number
   * @param persons who is asked about
   */
  record Letter(
      @NotNull Purpose purpose,
      @NotBlank String motion,
      @NotBlank String document,
      @NotBlank String signer,
      @NotNull LocalDate on,
      @NotEmpty List<@Valid @NotNull PersonId> persons) {
    /** Where the letter's own number names the motion. */
    public Letter(
        Purpose purpose, String document, String signer, LocalDate on, List<PersonId> persons) {
      this(purpose, document, document, signer, on, persons);
    }
  }

  /**
   * The reply about one person, without reasons.
   *
   * @param validUntil last day on which a decision may rest on it; empty where none was set
   */
  record Reply(
      PersonId person,
      Conclusion conclusion,
      String document,
      LocalDate on,
      Optional<LocalDate> validUntil) {
    public Reply(PersonId person, Conclusion conclusion, String document, LocalDate on) {
      this(person, conclusion, document, on, Optional.empty());
    }
  }

  /** Hands in a letter; the answer is its register number. */
  long send(@Valid Letter letter);

  /** The replies given so far to a letter; empty while it is open. */
  List<Reply> replies(long letter);

  /** The reply about one person to a letter, once given. */
  default Optional<Reply> reply(long letter, PersonId person) {
    return replies(letter).stream().filter(reply -> reply.person().equals(person)).findFirst();
  }
}
