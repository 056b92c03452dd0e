package org.dandang.care.api.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;

/**
 * All about one talk.
 *
 * @param notes only for the talker and the care team; empty for everybody else
 */
public record TalkDetail(
    TalkId id,
    LocalDate on,
    String place,
    PersonId talker,
    String talkerName,
    String talkerUnit,
    String talkerPost,
    boolean bySecretary,
    List<Subject> subjects,
    Optional<String> notes,
    LocalDate enteredOn,
    boolean voided,
    Optional<Amendment> amendment,
    long version) {

  /** One cadre in the talk. */
  public record Subject(
      PersonId person,
      String name,
      String unit,
      String post,
      String wish,
      String answer,
      Optional<LocalDate> answeredOn) {}
}
