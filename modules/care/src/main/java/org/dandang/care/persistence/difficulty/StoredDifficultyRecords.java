package org.dandang.care.persistence.difficulty;

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
import org.dandang.care.api.difficulty.DifficultyDetail;
import org.dandang.care.api.difficulty.DifficultyId;
import org.dandang.care.api.difficulty.DifficultyKind;
import org.dandang.care.api.difficulty.DifficultyRecords;
import org.dandang.care.api.difficulty.DifficultyRow;
import org.dandang.care.api.difficulty.DifficultyState;
import org.dandang.care.api.difficulty.Urgency;
import org.dandang.care.domain.difficulty.Difficulty;
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
class StoredDifficultyRecords implements DifficultyRecords {
  private static final String DIFFICULTIES =
      "select new org.dandang.care.api.difficulty.DifficultyRow(d.id, d.collectedOn, d.villageName,"
          + " d.requesterLabel.name, d.kind, d.urgency, d.text, d.ownerName, d.due, d.state,"
          + " d.reopened, d.standing.voided) from Difficulty d";

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Listing<DifficultyRow> list(ListQuery query) {
    return ListReader.of(em, DifficultyRow.class, DIFFICULTIES, "d.id")
        .scoped("d.village", actor.scope())
        .contains("village", "d.villageName")
        .contains("requester", "d.requesterLabel.name")
        .contains("owner", "d.ownerName")
        .oneOf("kind", "d.kind", DifficultyKind.class)
        .oneOf("urgency", "d.urgency", Urgency.class)
        .oneOf("state", "d.state", DifficultyState.class)
        .number("group", "d.group", id -> id)
        .year("year", "d.collectedOn")
        .since("from", "d.collectedOn")
        .until("to", "d.collectedOn")
        .sort("collectedOn", "d.collectedOn")
        .sort("due", "d.due")
        .sort("requester", "d.requesterLabel.pinyin")
        .order("d.collectedOn desc")
        .read(query);
  }

  @Override
  public DifficultyDetail get(DifficultyId id) {
    Difficulty found = em.find(Difficulty.class, id.value());
    if (found == null || !actor.scope().covers(found.unit()))
      throw new NotFound("difficulty " + id);
    return found.detail();
  }

  @Override
  public List<HistoryRow> history(DifficultyId id) {
    get(id);
    return HistoryReader.of(em, "care").rows("care_difficulty", id.value());
  }
}
