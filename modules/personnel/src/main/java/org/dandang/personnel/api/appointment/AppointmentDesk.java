package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;
import java.util.List;

/** Commands about appointments, in the order of the procedure. */
public interface AppointmentDesk {
  AppointmentId open(@Valid OpenAppointment command);

  void recommend(@Valid RecommendChanges command);

  void makeCandidates(@Valid MakeCandidates command);

  void examine(@Valid ExamineChanges command);

  void state(@Valid RecordStatement command);

  /** The answer is the letter's register number. */
  long askClearance(@Valid AskClearance command);

  void opinion(@Valid RecordOpinion command);

  void check(@Valid CheckChanges command);

  void decide(@Valid DecideAppointment command);

  void announce(@Valid AnnounceAppointment command);

  void issue(@Valid IssueAppointment command);

  void elect(@Valid ElectChange command);

  void confirm(@Valid ConfirmChange command);

  void skip(@Valid SkipStep command);

  void goBack(@Valid GoBack command);

  void stop(@Valid AmendChange command);

  void correct(@Valid AmendChange command);

  void voidChange(@Valid AmendChange command);

  /** Whole procedures at once, in this order, by the same rules. */
  List<AppointmentId> enter(List<@Valid FinishedProcedure> procedures);
}
