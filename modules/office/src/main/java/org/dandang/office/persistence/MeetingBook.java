package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.HistoryReader;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.office.api.MeetingId;
import org.dandang.office.api.MeetingRecords;
import org.dandang.office.domain.meeting.Meetings;

@ApplicationScoped
@Permits({Role.COMMITTEE_CLERK, Role.COUNTY_LEADER})
class MeetingBook implements MeetingRecords {
  private static final String ROWS =
      "select new org.dandang.office.api.MeetingRecords$MeetingRow("
          + "m.id, m.committee, m.on, m.presiding, m.state, m.minutes) from Meeting m";

  @PersistenceContext(unitName = "office")
  EntityManager em;

  private Meetings meetings;

  protected MeetingBook() {}

  @Inject
  MeetingBook(Meetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public Listing<MeetingRow> list(ListQuery query) {
    return ListReader.of(em, MeetingRow.class, ROWS, "m.id")
        .where("m.standing.voided = false")
        .contains("committee", "m.committee")
        .since("since", "m.on")
        .until("until", "m.on")
        .sort("on", "m.on")
        .order("m.on desc")
        .read(query);
  }

  @Override
  public MeetingDetail get(MeetingId meeting) {
    return meetings.get(meeting).detail();
  }

  @Override
  public List<HistoryRow> history(MeetingId meeting) {
    meetings.get(meeting);
    return HistoryReader.of(em, "office").rows("office_meeting", meeting.value());
  }
}
