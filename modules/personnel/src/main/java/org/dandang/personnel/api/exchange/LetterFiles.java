package org.dandang.personnel.api.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Letters of inquiry between the halves. The half that asks hands the letter over and takes the
 * answer, as a signed file or from paper; the half that is asked takes the letter and hands the
 * answer over.
 */
public interface LetterFiles {
  byte[] handOver(@NotNull LetterId sent);

  /** Takes an answer; says how many persons it speaks of. */
  int takeAnswer(@NotNull byte[] file);

  void enterReply(@Valid @NotNull EnterPaperReply command);

  /** Takes a letter; it waits in the register of the half that is asked. */
  LetterId takeLetter(@NotNull byte[] file);

  byte[] answer(@NotNull LetterId received);
}
