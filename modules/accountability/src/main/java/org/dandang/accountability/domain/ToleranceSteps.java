package org.dandang.accountability.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.CaseDetail.StepRow;
import org.dandang.accountability.api.ToleranceState;

/** The days of an application's life so far, in their order. */
public final class ToleranceSteps {
  private final List<StepRow> steps = new ArrayList<>();

  private ToleranceSteps() {}

  public static List<StepRow> of(Tolerance file) {
    ToleranceSteps all = new ToleranceSteps();
    all.note(Optional.of(file.application().appliedOn()), "applied");
    boolean rejected = file.state() == ToleranceState.REJECTED;
    all.note(file.application().acceptedOn(), rejected ? "rejected" : "accepted");
    all.note(file.verification().map(Verification::verifiedOn), "verified");
    all.note(file.verification().flatMap(Verification::consultedOn), "consulted");
    all.note(file.signature().map(JointSignature::on), "determined");
    all.note(file.basis().map(meeting -> meeting.on()), "committee");
    all.note(file.conclusion().map(WrittenConclusion::on), "conclusion");
    all.note(file.correction().map(Correction::fedBackOn), "feedback");
    all.note(file.correction().flatMap(Correction::trackedOn), "corrected");
    return all.steps;
  }

  private void note(Optional<LocalDate> on, String kind) {
    on.ifPresent(day -> steps.add(new StepRow(day, "accountability.step." + kind)));
  }
}
