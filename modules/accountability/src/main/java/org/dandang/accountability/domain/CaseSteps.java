package org.dandang.accountability.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.CaseDetail.StepRow;
import org.dandang.accountability.api.CaseState;
import org.dandang.kernel.record.DecisionBasis;

/** The days of a case's life so far, in their order. */
public final class CaseSteps {
  private final List<StepRow> steps = new ArrayList<>();

  private CaseSteps() {}

  public static List<StepRow> of(CaseFile file) {
    CaseSteps all = new CaseSteps();
    all.note(Optional.of(file.registeredOn()), "registered");
    all.note(file.consultedOn(), "consulted");
    all.note(file.basis().map(DecisionBasis::on), "decided-to-open");
    all.note(file.openedOn(), "opened");
    all.note(file.triedOn(), "tried");
    all.note(file.endedOn(), file.state() == CaseState.DROPPED ? "dropped" : "concluded");
    return all.steps;
  }

  private void note(Optional<LocalDate> on, String kind) {
    on.ifPresent(day -> steps.add(new StepRow(day, "accountability.step." + kind)));
  }
}
