package org.dandang.personnel.api.assessment;

import java.util.Optional;
import org.dandang.kernel.desk.GradeEffectSource.Effect;
import org.dandang.kernel.id.PersonId;

/**
 * Who is appraised by a unit for a year.
 *
 * @param elsewhere where he or she works at the end of the year, when not here
 * @param newcomer became a cadre within the year and is on trial: comment only
 * @param circumstance what is special, as far as the records tell; a long leave they do not
 * @param effect what the grade is bound to; empty for nothing
 * @param bar id of the rule that binds it
 */
public record Participant(
    PersonId person,
    String name,
    String post,
    Optional<String> elsewhere,
    boolean newcomer,
    Circumstance circumstance,
    Optional<Effect> effect,
    Optional<String> bar) {
  /** What is proposed before anybody has looked. */
  public Grade usual() {
    if (effect.equals(Optional.of(Effect.INCOMPETENT))) return Grade.INCOMPETENT;
    boolean comment = effect.equals(Optional.of(Effect.COMMENT_ONLY));
    return comment || circumstance.isUngraded() ? Grade.UNGRADED : Grade.COMPETENT;
  }

  /** The same, bound by a rule. */
  public Participant under(Effect bound, String rule) {
    return new Participant(
        person,
        name,
        post,
        elsewhere,
        newcomer,
        circumstance,
        Optional.of(bound),
        Optional.of(rule));
  }
}
