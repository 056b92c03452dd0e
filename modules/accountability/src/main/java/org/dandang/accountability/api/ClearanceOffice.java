package org.dandang.accountability.api;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.id.PersonId;

/**
 * Where letters that ask for an opinion are answered: each answer is prepared from the records and
 * signed by a discipline reviewer. A statutory bar is an objection and cannot be waived; a waiver
 * needs a tolerance determination that grants it.
 */
public interface ClearanceOffice {
  /** Letters not yet answered, oldest first. */
  List<OpenLetter> waiting();

  /**
   * A letter with the answer as the records prepare it today, or as it was signed; closed to
   * whoever is asked about.
   */
  LetterDetail letter(long letter);

  /** Answers a letter about everybody it names; an answered letter is not answered again. */
  List<ClearanceDesk.Reply> answer(@Valid AnswerLetter command);

  /** Until when an answer of that day usually holds: a setting of this county, to be confirmed. */
  LocalDate usuallyUntil(LocalDate on);

  /** Persons whose tolerance determination lets them through an award clearance on the day. */
  List<PersonId> clearedForAwards(LocalDate day);
}
