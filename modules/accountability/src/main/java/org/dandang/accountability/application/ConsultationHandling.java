package org.dandang.accountability.application;

import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dandang.accountability.api.ConsultationDesk;
import org.dandang.accountability.api.ConsultationId;
import org.dandang.accountability.api.HoldConsultation;
import org.dandang.accountability.api.VoidConsultation;
import org.dandang.accountability.domain.CaseFile;
import org.dandang.accountability.domain.Cases;
import org.dandang.accountability.domain.Consultation;
import org.dandang.accountability.domain.Consultations;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.NumberSeries;

@ApplicationScoped
@Transactional
@Permits({CASE_MANAGER, DISCIPLINE_REVIEWER})
class ConsultationHandling implements ConsultationDesk {
  private OwnFiles files;
  private Cases cases;
  private Consultations consultations;
  private NumberSeries numbers;
  private Days days;

  protected ConsultationHandling() {}

  @Inject
  ConsultationHandling(
      OwnFiles files, Cases cases, Consultations consultations, NumberSeries numbers, Days days) {
    this.files = files;
    this.cases = cases;
    this.consultations = consultations;
    this.numbers = numbers;
    this.days = days;
  }

  @Override
  public ConsultationId hold(HoldConsultation command) {
    days.mustHaveCome(command.on());
    List<CaseFile> consultedOn =
        command.cases().stream().map(id -> files.get(id, OwnFiles.ANY)).toList();
    Consultation held =
        new Consultation(
            consultations.nextId(),
            numbers.next("天商", command.on().getYear()),
            command,
            consultedOn);
    consultations.add(held);
    return held.id();
  }

  @Override
  public void voidConsultation(VoidConsultation command) {
    Consultation held = consultations.get(command.consultation(), OwnFiles.ANY);
    files.must(held::answersTo, "consultation");
    consultations
        .get(command.consultation(), command.seen())
        .voided(command.why(), cases.all(held.cases()));
  }
}
