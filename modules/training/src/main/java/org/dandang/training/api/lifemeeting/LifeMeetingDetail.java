package org.dandang.training.api.lifemeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;

/**
 * All about one meeting.
 *
 * @param reportDue last day for the report to the committee above
 */
public record LifeMeetingDetail(
    LifeMeetingId id,
    UnitId unit,
    String unitName,
    MeetingKind kind,
    int year,
    String topic,
    LocalDate plannedOn,
    Optional<LocalDate> heldOn,
    String place,
    int shouldAttend,
    int present,
    Optional<LocalDate> reportDue,
    Optional<LocalDate> reportedOn,
    MeetingState state,
    List<Material> materials,
    List<Said> criticism,
    List<Problem> problems,
    LocalDate enteredOn,
    boolean voided,
    Optional<Amendment> amendment,
    long version) {

  /** A paper of the preparation. */
  public record Material(MaterialKind kind, String title, LocalDate on) {}

  /** One criticism with the names of the time. */
  public record Said(String from, String of, boolean ofSelf, String said) {}

  /** One line of the list of problems. */
  public record Problem(
      int number,
      String problem,
      String measure,
      String responsible,
      LocalDate due,
      Optional<LocalDate> solvedOn,
      String result) {}
}
