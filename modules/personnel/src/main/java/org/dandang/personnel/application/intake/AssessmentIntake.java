package org.dandang.personnel.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.assessment.AssessmentDesk;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeTable;
import org.dandang.personnel.application.assessment.GradeBars;
import org.dandang.personnel.domain.assessment.Assessments;
import org.dandang.personnel.domain.form.FormMatches;
import org.dandang.personnel.domain.intake.GradeColumn;
import org.dandang.personnel.domain.intake.Headings;
import org.dandang.personnel.domain.intake.IntakeLine;
import org.dandang.personnel.domain.intake.IntakeMatches;
import org.dandang.personnel.domain.intake.Intaking;
import org.dandang.personnel.domain.intake.KnownUnits;

/** Tables of grades: each unit, year and kind is one assessment, entered whole by its desk. */
@ApplicationScoped
class AssessmentIntake implements Intaking {
  @Inject FormMatches matches;
  @Inject IntakeMatches known;
  @Inject IntakePersons people;
  @Inject Assessments assessments;
  @Inject AssessmentDesk desk;
  @Inject RuleBook rules;
  @Inject Actor actor;
  @Inject BusinessDay business;
  @Inject GradeBars bars;

  @Override
  public IntakeKind kind() {
    return IntakeKind.ASSESSMENTS;
  }

  @Override
  public List<GradeColumn> columns() {
    return List.of(GradeColumn.values());
  }

  @Override
  public Intended plan(IntakeTable table) {
    Headings headings = new Headings(table, columns());
    if (!headings.faults().isEmpty()) return new Nothing(headings);
    KnownUnits units = new KnownUnits(matches.units(), actor.scope());
    GradeComparison comparison =
        new GradeComparison(headings, units, business.today(), people, known);
    comparison.compare(rules, bars);
    return new EnteredAssessments(comparison, units, desk);
  }

  @Override
  public void undo(List<IntakeLine> lines, Amendment amendment) {
    lines.stream()
        .collect(
            Collectors.toMap(IntakeLine::record, IntakeLine::recordVersion, (one, same) -> one))
        .forEach(
            (id, version) ->
                assessments.get(new AssessmentId(id), version).voidAssessment(amendment));
  }
}
