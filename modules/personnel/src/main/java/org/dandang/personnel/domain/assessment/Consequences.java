package org.dandang.personnel.domain.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.Consequence;
import org.dandang.personnel.api.assessment.Consequence.Kind;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.GradeOfYear;

/** What follows from annual grades that are final (GK-2, GK-3, GW-50, GW-88, RY-24b). */
public record Consequences(RuleBook rules, LocalDate today) {
  /** The latest year first. */
  public List<Consequence> of(Collection<GradeOfYear> grades) {
    TreeMap<Integer, Grade> years = new TreeMap<>();
    for (GradeOfYear grade : grades)
      if (grade.kind() == AssessmentKind.ANNUAL && grade.isFinalOn(today))
        years.putIfAbsent(grade.year(), grade.grade());
    List<Consequence> all = new ArrayList<>();
    years.forEach((year, grade) -> all.addAll(of(year, years)));
    all.sort(Comparator.comparing(Consequence::year).reversed());
    return all;
  }

  private List<Consequence> of(int year, TreeMap<Integer, Grade> years) {
    return switch (years.get(year)) {
      case EXCELLENT -> excellent(year, years);
      case COMPETENT -> List.of(followed(Kind.BONUS, year, "GK-20x"));
      case BASIC ->
          List.of(
              followed(Kind.ADMONITION, year, "GK-3"),
              barred(year),
              followed(Kind.YEAR_NOT_COUNTED, year, "GK-21x"),
              followed(Kind.NO_BONUS, year, "GK-21y"));
      case INCOMPETENT -> incompetent(year, years);
      case UNGRADED -> List.of(followed(Kind.YEAR_NOT_COUNTED, year, "GK-23x"));
    };
  }

  private List<Consequence> excellent(int year, TreeMap<Integer, Grade> years) {
    List<Consequence> all = new ArrayList<>();
    all.add(followed(Kind.COMMENDATION, year, "GK-2"));
    all.add(followed(Kind.BONUS, year, "GK-20x"));
    all.add(followed(Kind.SHORTER_RANK_YEARS, year, "GK-2"));
    if (isRow(Grade.EXCELLENT, year, number("appraisal.merit3.years"), years))
      all.add(followed(Kind.MERIT, year, "GK-2"));
    return all;
  }

  private List<Consequence> incompetent(int year, TreeMap<Integer, Grade> years) {
    List<Consequence> all = new ArrayList<>();
    all.add(followed(Kind.DEMOTION, year, "GW-50"));
    all.add(barred(year));
    all.add(followed(Kind.YEAR_NOT_COUNTED, year, "GK-21x"));
    all.add(followed(Kind.NO_BONUS, year, "GK-21y"));
    if (isRow(Grade.INCOMPETENT, year, number("appraisal.incompetent.years"), years))
      all.add(followed(Kind.DISMISSAL, year, "GW-88"));
    return all;
  }

  /** The years before, without a gap, had the same. */
  private static boolean isRow(Grade grade, int last, int length, TreeMap<Integer, Grade> years) {
    for (int year = last; year > last - length; year--) if (years.get(year) != grade) return false;
    return true;
  }

  private int number(String key) {
    return rules.get(key, today).number();
  }

  private static Consequence followed(Kind kind, int year, String rule) {
    return new Consequence(kind, year, rule, Optional.empty());
  }

  private static Consequence barred(int year) {
    return new Consequence(
        Kind.NO_PROMOTION, year, "RY-24b", Optional.of(LocalDate.of(year + 1, 12, 31)));
  }
}
