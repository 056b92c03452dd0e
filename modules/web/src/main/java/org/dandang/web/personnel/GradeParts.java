package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.personnel.api.assessment.Consequence;
import org.dandang.personnel.api.assessment.GradeHistory;
import org.dandang.personnel.api.assessment.GradeOfYear;
import org.dandang.personnel.api.assessment.OwnGrades;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.web.frame.Doors;

/** Grades over the years in a file, and what follows from them. */
@Named
@RequestScoped
public class GradeParts {
  /** One consequence with the rule behind it in words. */
  public record Followed(Consequence consequence, String basis, boolean unconfirmed) {}

  @Inject GradeHistory history;
  @Inject OwnGrades own;
  @Inject RuleBook rules;
  @Inject Actor actor;

  private List<GradeOfYear> grades;
  private List<Followed> followed;

  public List<GradeOfYear> of(PersonDetail file, boolean self) {
    if (grades == null) {
      if (self) grades = own.own();
      else grades = isOpen() ? history.of(file.id()) : List.of();
    }
    return grades;
  }

  public List<Followed> followed(PersonDetail file, boolean self, LocalDate day) {
    if (followed == null)
      followed = consequences(file, self).stream().map(each -> told(each, day)).toList();
    return followed;
  }

  private List<Consequence> consequences(PersonDetail file, boolean self) {
    if (self) return own.ownConsequences();
    return isOpen() ? history.consequences(file.id()) : List.of();
  }

  private boolean isOpen() {
    return Doors.open(history, "of", actor.roles());
  }

  private Followed told(Consequence each, LocalDate day) {
    Optional<Rule> rule = rules.cite(each.rule(), day);
    return new Followed(
        each,
        each.rule() + " " + rule.map(Rule::text).orElse(""),
        rule.map(Rule::unconfirmed).orElse(true));
  }
}
