package org.dandang.sample;

import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/** How the commission's reply to a letter of inquiry comes in. */
public interface Replies {
  /** Whom an inquiry about awards lets through although something was found, on a day. */
  List<PersonId> waived(LocalDate day);

  /** Replies about everybody whom the letter names. */
  void give(long letter, String document, LocalDate on);
}
