package org.dandang.accountability.application;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.accountability.api.FirstFormDesk;
import org.dandang.accountability.api.FollowUpMeasure;
import org.dandang.accountability.api.GiveMeasure;
import org.dandang.accountability.api.MeasureId;
import org.dandang.accountability.api.VoidMeasure;
import org.dandang.accountability.domain.FirstFormMeasure;
import org.dandang.accountability.domain.Measures;
import org.dandang.accountability.domain.Tolerances;
import org.dandang.kernel.actor.Permits;

@ApplicationScoped
@Transactional
@Permits({ACCOUNTABILITY_OFFICER, DISCIPLINE_REVIEWER})
class FirstFormHandling implements FirstFormDesk {
  private OwnFiles files;
  private Measures measures;
  private Tolerances tolerances;
  private People people;
  private Days days;

  protected FirstFormHandling() {}

  @Inject
  FirstFormHandling(
      OwnFiles files, Measures measures, Tolerances tolerances, People people, Days days) {
    this.files = files;
    this.measures = measures;
    this.tolerances = tolerances;
    this.people = people;
    this.days = days;
  }

  @Override
  public MeasureId give(GiveMeasure command) {
    days.mustHaveCome(command.on());
    FirstFormMeasure given =
        new FirstFormMeasure(
            measures.nextId(),
            command,
            people.label(command.person(), command.on()),
            command.grant().map(tolerances::grant),
            days.effects());
    measures.add(given);
    return given.id();
  }

  @Override
  public void followUp(FollowUpMeasure command) {
    days.mustHaveCome(command.on());
    own(command.measure(), command.seen()).followUp(command.result(), command.on());
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void voidMeasure(VoidMeasure command) {
    own(command.measure(), command.seen()).voided(command.why());
  }

  private FirstFormMeasure own(MeasureId id, long seen) {
    files.must(measures.get(id, OwnFiles.ANY)::answersTo, "measure");
    return measures.get(id, seen);
  }
}
