package org.dandang.personnel.application.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.assessment.AssessmentDesk;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.OpenAssessment;
import org.dandang.personnel.api.intake.IntakeAct;
import org.dandang.personnel.domain.intake.Finding;
import org.dandang.personnel.domain.intake.GradeLine;
import org.dandang.personnel.domain.intake.GradeLine.Group;
import org.dandang.personnel.domain.intake.Intaking.Intended;
import org.dandang.personnel.domain.intake.KnownUnits;
import org.dandang.personnel.domain.intake.TakenLine;

/** Assessments that a table brings whole. */
record EnteredAssessments(GradeComparison comparison, KnownUnits units, AssessmentDesk desk)
    implements Intended {
  @Override
  public List<Finding> findings() {
    return comparison.findings();
  }

  @Override
  public List<TakenLine> take(Set<Integer> rows) {
    Map<UnitId, String> names = new HashMap<>();
    units.names().forEach((name, unit) -> names.put(unit, name));
    List<OpenAssessment> commands = new ArrayList<>();
    List<List<GradeLine>> groups = new ArrayList<>();
    comparison
        .coming()
        .forEach(
            (group, lines) -> {
              commands.add(command(group, names.get(group.unit()), lines));
              groups.add(lines);
            });
    List<AssessmentId> ids = commands.isEmpty() ? List.of() : desk.enter(commands);
    List<TakenLine> taken = new ArrayList<>();
    for (int at = 0; at < groups.size(); at++)
      for (GradeLine line : groups.get(at))
        taken.add(
            new TakenLine(
                line.in().row(), IntakeAct.CREATED, ids.get(at).value(), Optional.empty()));
    return taken;
  }

  /** 天等镇2018年度考核, but 天等镇2018年专项考核. */
  private static String title(String unit, Group group) {
    String word = GradeLine.word(group.kind());
    return unit + group.year() + (word.startsWith("年") ? "" : "年") + word;
  }

  private static OpenAssessment command(Group group, String unit, List<GradeLine> lines) {
    return new OpenAssessment(
        group.kind(),
        group.year(),
        title(unit, group),
        group.unit(),
        Optional.empty(),
        lines.stream().map(GradeLine::graded).toList(),
        lines.get(0).on().orElseThrow());
  }
}
