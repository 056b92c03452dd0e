package org.dandang.personnel.application.assessment;

import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.personnel.api.assessment.AssessmentDesk;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.ConfirmAssessment;
import org.dandang.personnel.api.assessment.GradeAssessment;
import org.dandang.personnel.api.assessment.OpenAssessment;
import org.dandang.personnel.api.assessment.OpenAssessment.Graded;
import org.dandang.personnel.api.assessment.VoidAssessment;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.assessment.Assessment;
import org.dandang.personnel.domain.assessment.Assessments;
import org.dandang.personnel.domain.assessment.ExcellentQuota;
import org.dandang.personnel.domain.assessment.NobodyAppraised;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class AssessmentRegister implements AssessmentDesk {
  @Inject Assessments assessments;
  @Inject PersonDirectory persons;
  @Inject UnitDirectory units;
  @Inject GradeBars bars;
  @Inject Actor actor;
  @Inject RuleBook rules;
  @Inject BusinessDay business;

  @Override
  public AssessmentId open(OpenAssessment command) {
    if (command.grades().isEmpty()) throw new NobodyAppraised(command.year());
    List<Assessment> opened = opened(List.of(command));
    assessments.addAll(opened);
    return opened.get(0).id();
  }

  @Override
  public void grade(GradeAssessment command) {
    FutureDay.refuse(command.on(), business.today());
    Assessment assessment = own(command.assessment(), command.seen());
    List<PersonId> ids = command.grades().stream().map(Graded::person).toList();
    Map<PersonId, LabelThen> labels = new HashMap<>();
    persons.onDay(ids, command.on()).forEach((id, person) -> labels.put(id, person.label()));
    for (PersonId id : ids) if (!labels.containsKey(id)) throw new NotFound(id);
    assessment.grade(command, labels);
    bars.refuseBarred(assessment, command.on());
  }

  @Override
  public void confirm(ConfirmAssessment command) {
    FutureDay.refuse(command.on(), business.today());
    Assessment assessment = own(command.assessment(), command.seen());
    bars.refuseBarred(assessment, command.on());
    assessment.confirm(quota(assessment, command.on()), command.on());
  }

  private Assessment own(AssessmentId id, long seen) {
    Assessment assessment = assessments.get(id, seen);
    if (!actor.scope().covers(assessment.unit())) throw new NotFound(id);
    return assessment;
  }

  @Override
  public void voidAssessment(VoidAssessment command) {
    assessments.get(command.assessment(), command.seen()).voidAssessment(command.amendment());
  }

  @Override
  @Permits({PERSONNEL_OFFICER, INTEGRATOR})
  public List<AssessmentId> enter(List<OpenAssessment> commands) {
    List<Assessment> opened = opened(commands);
    for (int place = 0; place < opened.size(); place++) {
      LocalDate on = commands.get(place).on();
      opened.get(place).enterConcluded(quota(opened.get(place), on), on);
    }
    List<AssessmentId> ids = opened.stream().map(Assessment::id).toList();
    assessments.addAll(opened);
    return ids;
  }

  private ExcellentQuota quota(Assessment assessment, LocalDate on) {
    return ExcellentQuota.of(rules, assessment.isWidened(), on);
  }

  private List<Assessment> opened(List<OpenAssessment> commands) {
    Map<LocalDate, Map<PersonId, LabelThen>> labels = new HashMap<>();
    Map<LocalDate, Map<UnitId, UnitOnDay>> names = new HashMap<>();
    for (LocalDate day : commands.stream().map(OpenAssessment::on).distinct().toList()) {
      FutureDay.refuse(day, business.today());
      List<OpenAssessment> ofDay =
          commands.stream().filter(command -> command.on().equals(day)).toList();
      labels.put(day, labels(ofDay, day));
      names.put(
          day, units.onDay(ofDay.stream().map(OpenAssessment::unit).distinct().toList(), day));
    }
    return commands.stream()
        .map(c -> opened(c, names.get(c.on()).get(c.unit()), labels.get(c.on())))
        .toList();
  }

  private Assessment opened(
      OpenAssessment command, UnitOnDay unit, Map<PersonId, LabelThen> labels) {
    if (unit == null) throw new NotFound(command.unit());
    command.grades().stream()
        .filter(graded -> !labels.containsKey(graded.person()))
        .findAny()
        .ifPresent(
            graded -> {
              throw new NotFound(graded.person());
            });
    return new Assessment(assessments.nextId(), command, unit.name(), labels);
  }

  private Map<PersonId, LabelThen> labels(List<OpenAssessment> commands, LocalDate day) {
    Map<PersonId, LabelThen> labels = new HashMap<>();
    List<PersonId> ids =
        commands.stream()
            .flatMap(command -> command.grades().stream())
            .map(OpenAssessment.Graded::person)
            .distinct()
            .toList();
    persons.onDay(ids, day).forEach((id, person) -> labels.put(id, person.label()));
    return labels;
  }
}
