package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.personnel.api.assessment.AssessmentDesk;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.OpenAssessment;
import org.dandang.personnel.api.assessment.OpenAssessment.Graded;
import org.dandang.sample.County;

/** Annual assessments of two years, a special one on poverty relief, and a draft. */
record AssessmentSample(AssessmentDesk desk, County county, RandomGenerator seed) {
  /** Whoever gets a low grade here is nobody whom the appointments name. */
  void load(Predicate<PersonId> good) {
    Map<UnitId, List<PersonOnDay>> staff =
        county.cadres().stream().collect(Collectors.groupingBy(cadre -> cadre.label().unit()));
    List<OpenAssessment> done = new ArrayList<>();
    for (UnitOnDay unit : county.ofKind(UnitKind.COUNTY_ORGAN, UnitKind.TOWNSHIP)) {
      List<PersonOnDay> appraised = own(staff.getOrDefault(unit.unit(), List.of()));
      if (appraised.isEmpty()) continue;
      done.add(annual(unit, 2017, LocalDate.of(2018, 1, 24), appraised, good));
      if (unit.kind() == UnitKind.TOWNSHIP) {
        done.add(annual(unit, 2018, LocalDate.of(2019, 1, 23), appraised, id -> false));
        done.add(special(unit, appraised));
      }
    }
    desk.enter(done);
    UnitOnDay organ = county.unit("县委组织部");
    desk.open(
        annual(organ, 2018, LocalDate.of(2019, 2, 13), own(staff.get(organ.unit())), id -> false));
  }

  private static List<PersonOnDay> own(List<PersonOnDay> staff) {
    return staff.stream().filter(cadre -> !cadre.level().isCountyLevel()).toList();
  }

  private OpenAssessment annual(
      UnitOnDay unit, int year, LocalDate on, List<PersonOnDay> staff, Predicate<PersonId> good) {
    int excellent = staff.size() / 5 - seed.nextInt(2);
    List<Graded> grades = new ArrayList<>();
    for (int at = 0; at < staff.size(); at++)
      grades.add(new Graded(staff.get(at).person(), grade(staff, at, excellent, good), ""));
    return new OpenAssessment(
        AssessmentKind.ANNUAL,
        year,
        unit.name() + year + "年度考核",
        unit.unit(),
        Optional.empty(),
        grades,
        on);
  }

  private Grade grade(List<PersonOnDay> staff, int at, int excellent, Predicate<PersonId> good) {
    if (at % 5 == 2 && at / 5 < excellent) return Grade.EXCELLENT;
    boolean safe = good.test(staff.get(at).person()) || staff.get(at).leading();
    return !safe && seed.nextInt(90) == 0 ? Grade.BASIC : Grade.COMPETENT;
  }

  private OpenAssessment special(UnitOnDay unit, List<PersonOnDay> staff) {
    List<Graded> grades =
        staff.stream()
            .filter(cadre -> cadre.level() != Level.STAFF)
            .map(
                cadre ->
                    new Graded(
                        cadre.person(),
                        cadre.partySecretary() ? Grade.EXCELLENT : Grade.COMPETENT,
                        "脱贫攻坚专项"))
            .toList();
    return new OpenAssessment(
        AssessmentKind.SPECIAL,
        2018,
        unit.name() + "2018年脱贫攻坚专项考核",
        unit.unit(),
        Optional.empty(),
        grades,
        LocalDate.of(2018, 12, 24));
  }
}
