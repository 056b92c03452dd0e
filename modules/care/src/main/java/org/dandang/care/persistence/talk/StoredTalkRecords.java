package org.dandang.care.persistence.talk;

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
import org.dandang.care.api.talk.TalkDetail;
import org.dandang.care.api.talk.TalkId;
import org.dandang.care.api.talk.TalkRecords;
import org.dandang.care.api.talk.TalkRow;
import org.dandang.care.domain.talk.HeartTalk;
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
class StoredTalkRecords implements TalkRecords {
  private static final String TALKS =
      "select new org.dandang.care.api.talk.TalkRow(t.id, t.on, t.talkerLabel.name,"
          + " t.talkerLabel.unitName, t.talkerLabel.post, t.bySecretary, t.place, t.participants,"
          + " t.standing.voided) from HeartTalk t";

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Listing<TalkRow> list(ListQuery query) {
    return ListReader.of(em, TalkRow.class, TALKS, "t.id")
        .scoped("t.talkerLabel.unit", actor.scope())
        .contains("talker", "t.talkerLabel.name")
        .contains("unit", "t.talkerLabel.unitName")
        .contains("place", "t.place")
        .flag("secretary", "t.bySecretary")
        .year("year", "t.on")
        .since("from", "t.on")
        .until("to", "t.on")
        .sort("on", "t.on")
        .sort("talker", "t.talkerLabel.pinyin")
        .sort("participants", "t.participants")
        .order("t.on desc")
        .read(query);
  }

  @Override
  public TalkDetail get(TalkId id) {
    HeartTalk found = em.find(HeartTalk.class, id.value());
    if (found == null || !actor.scope().covers(found.unit())) throw new NotFound("talk " + id);
    return found.detail(actor.is(CARE_OFFICER) || actor.person().filter(found::isBy).isPresent());
  }

  @Override
  public List<HistoryRow> history(TalkId id) {
    get(id);
    return HistoryReader.of(em, "care").rows("care_talk", id.value()).stream()
        .filter(row -> !row.column().equals("notes"))
        .toList();
  }
}
