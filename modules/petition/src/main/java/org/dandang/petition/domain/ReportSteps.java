package org.dandang.petition.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dandang.petition.api.ReportDetail.StepRow;

/** The days of a report's life, in their order. */
final class ReportSteps {
  private final List<StepRow> steps = new ArrayList<>();

  private ReportSteps() {}

  static List<StepRow> of(
      LocalDate receivedOn, Route route, Clue clue, Ending ending, boolean general) {
    ReportSteps life = new ReportSteps();
    life.note(receivedOn, "received");
    life.note(route.on(), "routed");
    life.note(clue.openedOn(), general ? "entrusted" : "clue");
    life.note(clue.disposedOn(), "disposed");
    life.note(ending.concludedOn(), general ? "answered" : "concluded");
    life.note(ending.fedBackOn(), "fed-back");
    return life.steps;
  }

  private void note(LocalDate on, String kind) {
    if (on != null) steps.add(new StepRow(on, "petition.step." + kind));
  }
}
