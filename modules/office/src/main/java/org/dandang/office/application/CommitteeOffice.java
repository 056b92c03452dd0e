package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.office.api.CloseMeeting;
import org.dandang.office.api.ConveneMeeting;
import org.dandang.office.api.MeetingDesk;
import org.dandang.office.api.MeetingId;
import org.dandang.office.api.RecordAttendance;
import org.dandang.office.api.RecordVote;
import org.dandang.office.domain.InTheFuture;
import org.dandang.office.domain.meeting.Meeting;
import org.dandang.office.domain.meeting.Meetings;

@ApplicationScoped
@Transactional
@Permits(Role.COMMITTEE_CLERK)
class CommitteeOffice implements MeetingDesk {
  private Meetings meetings;
  private RuleBook rules;
  private BusinessDay day;

  protected CommitteeOffice() {}

  @Inject
  CommitteeOffice(Meetings meetings, RuleBook rules, BusinessDay day) {
    this.meetings = meetings;
    this.rules = rules;
    this.day = day;
  }

  @Override
  public MeetingId convene(ConveneMeeting command) {
    Meeting meeting = new Meeting(meetings.nextId(), command);
    meetings.add(meeting);
    return meeting.id();
  }

  @Override
  public void attend(RecordAttendance command) {
    Meeting meeting = meetings.get(command.meeting(), command.seen());
    InTheFuture.refused(meeting.on(), day.today());
    meeting.attend(command.present(), rules);
  }

  @Override
  public boolean vote(RecordVote command) {
    return meetings.get(command.meeting(), command.seen()).vote(command, rules);
  }

  @Override
  public void close(CloseMeeting command) {
    meetings.get(command.meeting(), command.seen()).close(command.minutes());
  }

  @Override
  public DecisionBasis basis(MeetingId meeting, String matter) {
    return meetings.get(meeting).basis(matter);
  }
}
