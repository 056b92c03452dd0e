package org.dandang.commendation.application;

import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dandang.commendation.api.AnnounceNominees;
import org.dandang.commendation.api.AskClearance;
import org.dandang.commendation.api.AssessNominations;
import org.dandang.commendation.api.AwardId;
import org.dandang.commendation.api.AwardsDecided;
import org.dandang.commendation.api.CommendationDesk;
import org.dandang.commendation.api.CorrectAward;
import org.dandang.commendation.api.DecideAwards;
import org.dandang.commendation.api.NominateAll;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.commendation.api.PublishProgramme;
import org.dandang.commendation.api.RevokeAward;
import org.dandang.commendation.api.SetUpProgramme;
import org.dandang.commendation.api.TakeReplies;
import org.dandang.commendation.api.VoidAward;
import org.dandang.commendation.api.VoidNomination;
import org.dandang.commendation.domain.Awards;
import org.dandang.commendation.domain.Limits;
import org.dandang.commendation.domain.Nominations;
import org.dandang.commendation.domain.Programme;
import org.dandang.commendation.domain.Programmes;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.record.DomainEvent;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;

@ApplicationScoped
@Transactional
@Permits(COMMENDATION_OFFICER)
class CommendationOffice implements CommendationDesk {
  private Programmes programmes;
  private Nominations nominations;
  private Awards awards;
  private Nominating nominating;
  private Clearing clearing;
  private Judging judging;
  private Awarding awarding;
  private RuleBook rules;
  private WorkingCalendar calendar;
  private Days days;
  private Event<DomainEvent> events;

  protected CommendationOffice() {}

  @Inject
  CommendationOffice(
      Programmes programmes,
      Nominations nominations,
      Awards awards,
      Nominating nominating,
      Clearing clearing,
      Judging judging,
      Awarding awarding,
      RuleBook rules,
      WorkingCalendar calendar,
      BusinessDay businessDay,
      Event<DomainEvent> events) {
    this.programmes = programmes;
    this.nominations = nominations;
    this.awards = awards;
    this.nominating = nominating;
    this.clearing = clearing;
    this.judging = judging;
    this.awarding = awarding;
    this.rules = rules;
    this.calendar = calendar;
    this.days = new Days(businessDay);
    this.events = events;
  }

  @Override
  public ProgrammeId setUp(SetUpProgramme command) {
    days.happened(command.on());
    ProgrammeId id = programmes.nextId();
    programmes.add(new Programme(id, command, days.today(), new Limits(rules, command.on())));
    return id;
  }

  @Override
  public void publish(PublishProgramme command) {
    days.happened(command.on());
    Programme programme = programmes.get(command.programme(), command.seen());
    programme.publish(
        command.approvalDocument(),
        command.on(),
        programmes.published(programme.awardYear()),
        new Limits(rules, command.on()));
  }

  @Override
  @Permits({COMMENDATION_OFFICER, UNIT_LIAISON})
  public List<NominationId> nominate(NominateAll command) {
    days.happened(command.on());
    return nominating.nominate(command, days.today());
  }

  @Override
  public long askClearance(AskClearance command) {
    days.happened(command.on());
    return clearing.ask(command);
  }

  @Override
  public int takeReplies(TakeReplies command) {
    return clearing.take(command.programme());
  }

  @Override
  public void assess(AssessNominations command) {
    days.happened(command.on());
    judging.assess(command);
  }

  @Override
  public void announce(AnnounceNominees command) {
    days.happened(command.from());
    programmes
        .get(command.programme())
        .announce(
            nominations.all(command.nominations()),
            command.from(),
            command.until(),
            command.place(),
            calendar,
            new Limits(rules, command.from()));
  }

  @Override
  public List<AwardId> decide(DecideAwards command) {
    days.happened(command.basis().on());
    List<AwardId> decided =
        awarding.decide(command, new Limits(rules, command.basis().on()), days.today());
    events.fire(new AwardsDecided(command.programme(), decided, command.basis().on()));
    return decided;
  }

  @Override
  public void revoke(RevokeAward command) {
    days.happened(command.on());
    awards.get(command.award(), command.seen()).revoke(command);
  }

  @Override
  public void correct(CorrectAward command) {
    awards.get(command.award(), command.seen()).correct(command);
  }

  @Override
  public void makeVoid(VoidAward command) {
    awards.get(command.award(), command.seen()).makeVoid(command.amendment());
  }

  @Override
  public void makeVoid(VoidNomination command) {
    nominations.get(command.nomination(), command.seen()).makeVoid(command.amendment());
  }
}
