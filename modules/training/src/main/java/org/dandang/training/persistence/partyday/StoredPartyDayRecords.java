package org.dandang.training.persistence.partyday;

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
import org.dandang.training.api.partyday.PartyDayDetail;
import org.dandang.training.api.partyday.PartyDayId;
import org.dandang.training.api.partyday.PartyDayRecords;
import org.dandang.training.api.partyday.PartyDayRow;
import org.dandang.training.domain.partyday.PartyDay;

@ApplicationScoped
@Permits({TRAINING_OFFICER, UNIT_LIAISON, COUNTY_LEADER, OVERVIEW_EDITOR, INTEGRATOR})
class StoredPartyDayRecords implements PartyDayRecords {
  private static final String DAYS =
      "select new org.dandang.training.api.partyday.PartyDayRow(d.id, d.branchName, d.unitName,"
          + " d.month, d.heldOn, d.topic, d.ideals, d.shouldAttend, d.present, d.complete,"
          + " d.standing.voided) from PartyDay d";

  @PersistenceContext(unitName = "training")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Listing<PartyDayRow> list(ListQuery query) {
    return ListReader.of(em, PartyDayRow.class, DAYS, "d.id")
        .scoped("d.unit", actor.scope())
        .contains("branch", "d.branchName")
        .contains("unit", "d.unitName")
        .contains("topic", "d.topic")
        .year("year", "d.heldOn")
        .since("from", "d.heldOn")
        .until("to", "d.heldOn")
        .flag("ideals", "d.ideals")
        .flag("complete", "d.complete")
        .sort("heldOn", "d.heldOn")
        .sort("month", "d.month")
        .sort("present", "d.present")
        .order("d.heldOn desc")
        .read(query);
  }

  @Override
  public PartyDayDetail get(PartyDayId id) {
    PartyDay found = em.find(PartyDay.class, id.value());
    if (found == null || !actor.scope().covers(found.unit())) throw new NotFound("party day " + id);
    return found.detail();
  }

  @Override
  public List<HistoryRow> history(PartyDayId id) {
    get(id);
    return HistoryReader.of(em, "training").rows("training_party_day", id.value());
  }
}
