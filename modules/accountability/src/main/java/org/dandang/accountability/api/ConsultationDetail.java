package org.dandang.accountability.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A consultation of both organs: its minutes, who sat and signed, and the cases it dealt with. */
public record ConsultationDetail(
    ConsultationId id,
    long version,
    String number,
    Optional<String> minutes,
    LocalDate heldOn,
    String opinion,
    boolean voided,
    List<MemberRow> members,
    List<ItemRow> items) {
  public ConsultationDetail {
    members = List.copyOf(members);
    items = List.copyOf(items);
  }

  /** Who sat for which organ, and whether he signed the minutes. */
  public record MemberRow(Organ organ, String name, String unit, boolean signed) {}

  /**
   * One case of it.
   *
   * @param own whether the case answers to the actor besides
   */
  public record ItemRow(
      CaseId id,
      String number,
      String matter,
      String persons,
      Optional<String> opinion,
      CaseState state,
      boolean own) {}
}
