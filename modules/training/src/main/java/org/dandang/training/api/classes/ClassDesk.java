package org.dandang.training.api.classes;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;

/** Where classes are planned, announced, filled, held and closed. */
public interface ClassDesk {
  ClassId plan(@Valid PlanClass command);

  void announce(ClassId trainingClass, LocalDate on, long seen);

  void enrol(@Valid EnrolPerson command);

  void withdraw(ClassId trainingClass, PersonId person, String reason, long seen);

  /** The class has begun. */
  void hold(ClassId trainingClass, LocalDate on, long seen);

  void signIn(@Valid SignPersonIn command);

  void recordHistoric(@Valid RecordHistoricAttendance command);

  /** Credits the hours and numbers the certificates. */
  void close(ClassId trainingClass, LocalDate on, long seen);

  void cancel(ClassId trainingClass, String reason, LocalDate on, long seen);

  void correct(@Valid CorrectClass command);

  void voidClass(ClassId trainingClass, @Valid Amendment amendment, long seen);

  /** One person's attendance was not true: somebody else signed, the wrong person was entered. */
  void voidAttendance(
      ClassId trainingClass, PersonId person, @Valid Amendment amendment, long seen);
}
