package org.dandang.accountability.api;

import java.time.LocalDate;

/** A consultation with how much it was about. */
public record ConsultationRow(
    ConsultationId id, String number, LocalDate heldOn, String opinion, long cases, long persons) {
  public ConsultationRow(
      long id, String number, LocalDate heldOn, String opinion, Long cases, Long persons) {
    this(new ConsultationId(id), number, heldOn, opinion, (long) cases, (long) persons);
  }
}
