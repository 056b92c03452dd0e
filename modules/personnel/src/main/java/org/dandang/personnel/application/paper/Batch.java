package org.dandang.personnel.application.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.ProcedureStep;

/**
 * What the papers of an appointment are made of.
 *
 * @param entries by the order of units, then of posts; without what was voided
 * @param noticeDays working days of the public notice
 */
record Batch(
    String title,
    LocalDate motionOn,
    Optional<DecisionBasis> basis,
    Optional<LocalDate> noticeBegins,
    Optional<LocalDate> noticeEnds,
    int noticeDays,
    Optional<String> document,
    Optional<LocalDate> issuedOn,
    Office office,
    List<Entry> entries,
    String banner) {
  Batch {
    entries = List.copyOf(entries);
  }

  static Batch of(
      AppointmentDetail detail, int noticeDays, Office office, List<Entry> entries, String banner) {
    return new Batch(
        detail.title(),
        detail.motionOn(),
        detail.basis(),
        detail.noticeBegins(),
        detail.noticeEnds(),
        noticeDays,
        detail.document(),
        detail.issuedOn(),
        office,
        entries,
        banner);
  }

  /** The same with another mark on every page. */
  Batch marked(String mark) {
    return new Batch(
        title,
        motionOn,
        basis,
        noticeBegins,
        noticeEnds,
        noticeDays,
        document,
        issuedOn,
        office,
        entries,
        mark);
  }

  List<Entry> goingOn() {
    return entries.stream().filter(Entry::goesOn).toList();
  }

  /** Who has to be shown to the public. */
  List<Entry> noticed() {
    return goingOn().stream().filter(Entry::isNoticed).toList();
  }

  List<Entry> candidates() {
    return goingOn().stream()
        .filter(entry -> entry.goes(ProcedureStep.CANDIDATE) && entry.isCandidate())
        .toList();
  }

  /** Who may be laid before the committee. */
  List<Entry> ready() {
    return goingOn().stream().filter(Entry::isReady).toList();
  }
}
