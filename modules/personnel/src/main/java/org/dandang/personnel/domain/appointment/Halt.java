package org.dandang.personnel.domain.appointment;

/** Why a step cannot be taken now. */
public enum Halt {
  NOTHING_READY,
  CHECKED,
  CLOSED,
  UNDECIDED,
  DECIDED,
  NO_NOTICE,
  ISSUED,
  NO_PROBATION
}
