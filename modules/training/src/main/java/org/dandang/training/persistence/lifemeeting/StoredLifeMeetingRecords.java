package org.dandang.training.persistence.lifemeeting;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.HistoryReader;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.kernel.rule.NotFound;
import org.dandang.training.api.lifemeeting.LifeMeetingDetail;
import org.dandang.training.api.lifemeeting.LifeMeetingId;
import org.dandang.training.api.lifemeeting.LifeMeetingRecords;
import org.dandang.training.api.lifemeeting.LifeMeetingRow;
import org.dandang.training.api.lifemeeting.MeetingKind;
import org.dandang.training.api.lifemeeting.MeetingState;
import org.dandang.training.domain.lifemeeting.LifeMeeting;

@ApplicationScoped
@Permits({TRAINING_OFFICER, UNIT_LIAISON, COUNTY_LEADER, OVERVIEW_EDITOR, INTEGRATOR})
class StoredLifeMeetingRecords implements LifeMeetingRecords {
  private static final String MEETINGS =
      "select new org.dandang.training.api.lifemeeting.LifeMeetingRow(m.id, m.unitName, m.kind,"
          + " m.year, m.topic, m.plannedOn, m.heldOn, m.shouldAttend, m.present, m.problemCount,"
          + " m.solvedCount, m.state, m.standing.voided) from LifeMeeting m";

  @PersistenceContext(unitName = "training")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Listing<LifeMeetingRow> list(ListQuery query) {
    return ListReader.of(em, LifeMeetingRow.class, MEETINGS, "m.id")
        .scoped("m.unit", actor.scope())
        .contains("unit", "m.unitName")
        .contains("topic", "m.topic")
        .oneOf("kind", "m.kind", MeetingKind.class)
        .oneOf("state", "m.state", MeetingState.class)
        .yearOf("year", "m.year")
        .since("from", "m.heldOn")
        .until("to", "m.heldOn")
        .sort("plannedOn", "m.plannedOn")
        .sort("heldOn", "m.heldOn")
        .sort("year", "m.year")
        .order("m.plannedOn desc")
        .read(query);
  }

  @Override
  public LifeMeetingDetail get(LifeMeetingId id) {
    LifeMeeting found = em.find(LifeMeeting.class, id.value());
    if (found == null || !actor.scope().covers(found.unit()))
      throw new NotFound("life meeting " + id);
    return found.detail();
  }

  @Override
  public List<HistoryRow> history(LifeMeetingId id) {
    get(id);
    return HistoryReader.of(em, "training").rows("training_life_meeting", id.value());
  }
}
