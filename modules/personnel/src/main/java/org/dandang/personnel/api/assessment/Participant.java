package org.dandang.personnel.api.assessment;

import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * Who is appraised by a unit for a year.
 *
 * @param elsewhere where he or she works at the end of the year, when not here
 * @param newcomer became a cadre within the year and is on trial: comment only
 * @param circumstance what is special, as far as the records tell; a long leave they do not
 * @param bar id of the rule that forbids an excellent grade
 */
public record Participant(
    PersonId person,
    String name,
    String post,
    Optional<String> elsewhere,
    boolean newcomer,
    Circumstance circumstance,
    Optional<String> bar) {
  /** What is proposed before anybody has looked. */
  public Grade usual() {
    return circumstance.isUngraded() ? Grade.UNGRADED : Grade.COMPETENT;
  }

  /** The same under a bar. */
  public Participant under(Optional<String> rule) {
    return new Participant(person, name, post, elsewhere, newcomer, circumstance, rule);
  }
}
