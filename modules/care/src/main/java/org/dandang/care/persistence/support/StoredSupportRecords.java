package org.dandang.care.persistence.support;

import static org.dandang.kernel.actor.Role.CARE_OFFICER;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.care.api.support.ActivityRow;
import org.dandang.care.api.support.GroupDetail;
import org.dandang.care.api.support.GroupId;
import org.dandang.care.api.support.GroupRow;
import org.dandang.care.api.support.ParticipantRow;
import org.dandang.care.api.support.SupportRecords;
import org.dandang.care.domain.support.SupportGroup;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.HistoryReader;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.kernel.rule.NotFound;

@ApplicationScoped
@Permits({CARE_OFFICER, COUNTY_LEADER, OVERVIEW_EDITOR, UNIT_LIAISON, INTEGRATOR})
class StoredSupportRecords implements SupportRecords {
  private static final String GROUPS =
      "select new org.dandang.care.api.support.GroupRow(g.id, g.year, g.backingName,"
          + " g.villageName, g.leaderLabel.name, g.volunteers, (select count(a) from"
          + " SupportActivity a where a.group = g.id and a.standing.voided = false and a.state ="
          + " org.dandang.care.api.support.ActivityState.CARRIED_OUT),"
          + " case when g.dissolvedReason is null then false else true end, g.standing.voided)"
          + " from SupportGroup g";
  private static final String ACTIVITIES =
      "select new org.dandang.care.api.support.ActivityRow(a.id, a.group, a.day, a.topic, a.place,"
          + " a.participantCount, a.state, a.standing.voided, a.version) from SupportActivity a"
          + " where a.group = :group order by a.day desc, a.id";
  private static final String PARTICIPANTS =
      "select new org.dandang.care.api.support.ParticipantRow(p.id, a.id, a.day, a.topic, p.person,"
          + " p.label.name, p.label.unitName, p.label.post) from Participant p join p.activity a";

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Listing<GroupRow> list(ListQuery query) {
    return ListReader.of(em, GroupRow.class, GROUPS, "g.id")
        .scoped("g.backing", actor.scope())
        .yearOf("year", "g.year")
        .contains("backing", "g.backingName")
        .contains("village", "g.villageName")
        .contains("leader", "g.leaderLabel.name")
        .sort("year", "g.year")
        .sort("leader", "g.leaderLabel.pinyin")
        .order("g.year desc")
        .read(query);
  }

  @Override
  public GroupDetail get(GroupId id) {
    SupportGroup found = em.find(SupportGroup.class, id.value());
    if (found == null || !actor.scope().covers(found.unit()))
      throw new NotFound("support group " + id);
    return found.detail(
        em.createQuery(ACTIVITIES, ActivityRow.class)
            .setParameter("group", id.value())
            .getResultList());
  }

  @Override
  public Listing<ParticipantRow> participants(ListQuery query) {
    return ListReader.of(em, ParticipantRow.class, PARTICIPANTS, "p.id")
        .scoped("p.label.unit", actor.scope())
        .number("group", "a.group", id -> id)
        .number("activity", "a.id", id -> id)
        .contains("name", "p.label.name")
        .contains("unit", "p.label.unitName")
        .year("year", "a.day")
        .sort("name", "p.label.pinyin")
        .sort("day", "a.day")
        .order("a.day desc")
        .read(query);
  }

  @Override
  public List<HistoryRow> history(GroupId id) {
    get(id);
    return HistoryReader.of(em, "care").rows("care_group", id.value());
  }
}
