package org.dandang.commendation.application;

import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dandang.commendation.api.AssessObjection;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.NomineeObjections;
import org.dandang.commendation.api.RecordObjection;
import org.dandang.commendation.domain.Nomination;
import org.dandang.commendation.domain.Nominations;
import org.dandang.commendation.domain.Programme;
import org.dandang.commendation.domain.Programmes;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.NoticeBox;
import org.dandang.kernel.desk.ReportInbox;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;

@ApplicationScoped
@Transactional
@Permits(COMMENDATION_OFFICER)
class ObjectionsOffice implements NomineeObjections {
  @Inject Nominations nominations;
  @Inject Programmes programmes;
  @Inject RuleBook rules;
  @Inject WorkingCalendar calendar;
  @Inject BusinessDay businessDay;
  @Inject @Any Instance<ReportInbox> inbox;

  @Override
  public void record(RecordObjection command) {
    new Days(businessDay).happened(command.letter().receivedOn());
    Nomination nomination = nominations.get(command.nomination(), command.seen());
    Programme programme = programmes.get(nomination.programme());
    NoticeBox box = new NoticeBox(rules, calendar, inbox.stream().findFirst());
    nomination.object(box.take(command.letter(), programme.name()), programme.notice());
  }

  @Override
  public void assess(AssessObjection command) {
    new Days(businessDay).happened(command.joint().on());
    nominations.get(command.nomination(), command.seen()).assess(command.place(), command.joint());
  }

  @Override
  @Permits({COMMENDATION_OFFICER, ORGANISATION_REVIEWER})
  public List<Objection> about(NominationId nomination) {
    return nominations.seen(nomination).objections();
  }
}
