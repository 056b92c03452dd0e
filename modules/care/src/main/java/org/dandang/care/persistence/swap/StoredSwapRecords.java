package org.dandang.care.persistence.swap;

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
import org.dandang.care.api.swap.SwapDetail;
import org.dandang.care.api.swap.SwapId;
import org.dandang.care.api.swap.SwapRecords;
import org.dandang.care.api.swap.SwapRole;
import org.dandang.care.api.swap.SwapRow;
import org.dandang.care.api.swap.SwapState;
import org.dandang.care.domain.swap.RoleSwap;
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
class StoredSwapRecords implements SwapRecords {
  private static final String SWAPS =
      "select new org.dandang.care.api.swap.SwapRow(s.id, s.day, s.label.name, s.label.unitName,"
          + " s.label.post, s.role, s.hostName, s.findingCount, s.settledCount, s.state,"
          + " s.standing.voided) from RoleSwap s";

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Listing<SwapRow> list(ListQuery query) {
    return ListReader.of(em, SwapRow.class, SWAPS, "s.id")
        .scoped("s.label.unit", actor.scope())
        .contains("leader", "s.label.name")
        .contains("unit", "s.label.unitName")
        .contains("host", "s.hostName")
        .oneOf("role", "s.role", SwapRole.class)
        .oneOf("state", "s.state", SwapState.class)
        .year("year", "s.day")
        .since("from", "s.day")
        .until("to", "s.day")
        .sort("day", "s.day")
        .sort("leader", "s.label.pinyin")
        .sort("findings", "s.findingCount")
        .order("s.day desc")
        .read(query);
  }

  @Override
  public SwapDetail get(SwapId id) {
    RoleSwap found = em.find(RoleSwap.class, id.value());
    if (found == null || !actor.scope().covers(found.unit())) throw new NotFound("role swap " + id);
    return found.detail();
  }

  @Override
  public List<HistoryRow> history(SwapId id) {
    get(id);
    return HistoryReader.of(em, "care").rows("care_swap", id.value());
  }
}
