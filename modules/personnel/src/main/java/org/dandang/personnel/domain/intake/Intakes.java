package org.dandang.personnel.domain.intake;

import org.dandang.personnel.api.intake.IntakeId;

/** Tables that were taken, and those that wait. */
public interface Intakes {
  IntakeId nextId();

  Intake get(IntakeId id);

  Intake get(IntakeId id, long seen);

  void add(Intake intake);

  WaitingTable waiting(long preview);

  void add(WaitingTable table);

  /** Everything that was changed stands in the database from here on. */
  void settle();
}
