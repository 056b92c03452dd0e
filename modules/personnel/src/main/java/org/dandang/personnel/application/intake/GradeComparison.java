package org.dandang.personnel.application.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.intake.IntakeAct;
import org.dandang.personnel.application.assessment.GradeBars;
import org.dandang.personnel.domain.assessment.ExcellentQuota;
import org.dandang.personnel.domain.intake.Finding;
import org.dandang.personnel.domain.intake.GradeLine;
import org.dandang.personnel.domain.intake.GradeLine.Group;
import org.dandang.personnel.domain.intake.Headings;
import org.dandang.personnel.domain.intake.IntakeMatches;
import org.dandang.personnel.domain.intake.IntakeMatches.KnownGrade;
import org.dandang.personnel.domain.intake.KnownUnits;
import org.dandang.personnel.domain.intake.LineReader;
import org.dandang.personnel.domain.person.IdNumber;
import org.dandang.personnel.domain.person.Person;

/** The lines of a table of grades beside the assessments that are here. */
final class GradeComparison {
  private final List<GradeLine> lines;
  private final Map<Group, List<GradeLine>> groups;
  private final Map<Group, List<KnownGrade>> here;
  private final Map<Group, List<GradeLine>> coming = new LinkedHashMap<>();
  private final Map<Integer, Finding> same = new HashMap<>();

  GradeComparison(
      Headings headings,
      KnownUnits units,
      LocalDate today,
      IntakePersons people,
      IntakeMatches known) {
    lines =
        headings.lines().stream()
            .map(line -> new GradeLine(new LineReader(headings, line), units, today))
            .toList();
    Map<IdNumber, Person> persons =
        people.byNumber(lines.stream().flatMap(line -> line.number().stream()).toList());
    lines.forEach(line -> line.is(line.number().map(persons::get)));
    groups =
        lines.stream()
            .filter(line -> line.group().isPresent())
            .collect(groupingBy(l -> l.group().orElseThrow(), LinkedHashMap::new, toList()));
    here = known.grades(groups.keySet());
  }

  void compare(RuleBook rules, GradeBars bars) {
    groups.forEach((group, of) -> barred(group, of, bars));
    groups.forEach((group, of) -> compare(group, of, rules));
  }

  /** What the grades are bound to at the end of the year, asked of each source in one go. */
  private static void barred(Group group, List<GradeLine> of, GradeBars bars) {
    Map<PersonId, GradeLine> graded = new HashMap<>();
    for (GradeLine line : of) line.person().ifPresent(person -> graded.putIfAbsent(person, line));
    LocalDate end = LocalDate.of(group.year(), 12, 31);
    bars.bounds(graded.keySet(), group.kind(), group.year(), end)
        .forEach(
            (person, bound) -> {
              GradeLine line = graded.get(person);
              if (line.grade().filter(grade -> !bound.allows(grade)).isPresent())
                line.barred(bound);
            });
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (GradeLine line : lines) {
      int row = line.in().row();
      if (!line.in().isSound()) findings.add(Finding.refused(row, line.in().faults()));
      else findings.add(same.getOrDefault(row, Finding.created(row)));
    }
    return findings;
  }

  /** Whole assessments that are not here yet. */
  Map<Group, List<GradeLine>> coming() {
    return coming;
  }

  private void compare(Group group, List<GradeLine> of, RuleBook rules) {
    Map<PersonId, Integer> rows = new HashMap<>();
    for (GradeLine line : of)
      line.person().map(person -> rows.putIfAbsent(person, line.in().row())).ifPresent(line::twice);
    Optional<LocalDate> first = of.stream().flatMap(line -> line.on().stream()).findFirst();
    of.stream()
        .filter(line -> line.on().isPresent() && !line.on().equals(first))
        .forEach(line -> line.otherDay(first.orElseThrow()));
    if (here.containsKey(group)) of.forEach(line -> beside(line, here.get(group)));
    else whole(group, of, first, rules);
  }

  private void beside(GradeLine line, List<KnownGrade> known) {
    if (!line.in().isSound()) return;
    Optional<KnownGrade> stands =
        known.stream()
            .filter(grade -> line.person().equals(Optional.of(grade.person())))
            .findFirst();
    if (stands.isEmpty()) line.gradedAlready("—");
    else if (!line.grade().equals(Optional.of(stands.get().grade())))
      line.gradedAlready(GradeLine.word(stands.get().grade()));
    else
      same.put(
          line.in().row(),
          Finding.here(
              line.in().row(), IntakeAct.SAME, stands.get().assessment(), stands.get().version()));
  }

  private void whole(Group group, List<GradeLine> of, Optional<LocalDate> on, RuleBook rules) {
    if (group.kind() != AssessmentKind.ROUTINE && on.isPresent()) ratio(of, on.get(), rules);
    boolean sound = of.stream().allMatch(line -> line.in().isSound());
    if (sound) coming.put(group, of);
    else of.stream().filter(line -> line.in().isSound()).forEach(GradeLine::heldBack);
  }

  private static void ratio(List<GradeLine> of, LocalDate on, RuleBook rules) {
    List<GradeLine> excellent =
        of.stream().filter(l -> l.grade().equals(Optional.of(Grade.EXCELLENT))).toList();
    int allowed = ExcellentQuota.of(rules, false, on).of(of.size());
    if (excellent.size() > allowed)
      excellent.forEach(line -> line.tooMany(excellent.size(), allowed, of.size()));
  }
}
