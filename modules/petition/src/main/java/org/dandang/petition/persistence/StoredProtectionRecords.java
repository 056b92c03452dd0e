package org.dandang.petition.persistence;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.DataKeys;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.ProtectionDetail;
import org.dandang.petition.api.ProtectionDetail.AlertRow;
import org.dandang.petition.api.ProtectionId;
import org.dandang.petition.api.ProtectionRecords;
import org.dandang.petition.api.ProtectionRow;
import org.dandang.petition.api.ProtectionState;
import org.dandang.petition.domain.Alert;
import org.dandang.petition.domain.Protection;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.SealedReport;

/** Who asked for protection is not here; a report's own right lets see that somebody did. */
@ApplicationScoped
@Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
class StoredProtectionRecords implements ProtectionRecords {
  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Inject Actor actor;
  @Inject Names names;
  @Inject DataKeys keys;

  @Override
  public Listing<ProtectionRow> list(ListQuery query) {
    return ListReader.of(
            em,
            ProtectionRow.class,
            "select new org.dandang.petition.api.ProtectionRow(p.id, r.number, p.state, p.askedOn,"
                + " p.due) from Protection p, Report r",
            "p.id")
        .where("p.report = r.id and " + Own.REPORT, Map.of("me", Own.me(actor)))
        .contains("number", "r.number")
        .oneOf("state", "p.state", ProtectionState.class)
        .sort("number", "r.number")
        .sort("state", "p.state")
        .sort("askedOn", "p.askedOn")
        .sort("due", "p.due")
        .order("p.askedOn desc")
        .read(query);
  }

  @Override
  @Permits(
      value = {PETITION_HANDLER, DISCIPLINE_REVIEWER},
      sensitive = true)
  public ProtectionDetail get(ProtectionId id) {
    Protection found = em.find(Protection.class, id.value());
    if (found == null) throw new NotFound("protection");
    Report report = em.find(Report.class, found.report().value());
    PersonId me = Own.me(actor);
    if (!report.answersTo(me)) throw new NotFound("protection");
    boolean reviews =
        actor.is(DISCIPLINE_REVIEWER) && report.reviewer().filter(me::equals).isPresent();
    Map<PersonId, String> called =
        names.of(Stream.concat(Stream.of(found.owner()), found.decidedBy().stream()).toList());
    return new ProtectionDetail(
        found.id(),
        found.version(),
        found.report(),
        report.number(),
        found.state(),
        found.askedOn(),
        found.due(),
        called.getOrDefault(found.owner(), ""),
        found.isWatched(),
        found.measures(),
        found.decidedBy().map(called::get),
        found.decidedOn(),
        found.endedOn(),
        reviews && found.state() == ProtectionState.ASKED,
        found.state() == ProtectionState.IN_FORCE && (reviews || me.equals(found.owner())),
        reviews ? alerts(found) : List.of());
  }

  private List<AlertRow> alerts(Protection found) {
    SealedReport sealed = em.find(SealedReport.class, found.report().value());
    return found.alerts().stream().map(alert -> row(alert, sealed)).toList();
  }

  private AlertRow row(Alert alert, SealedReport sealed) {
    String act = sealed == null ? "" : sealed.beside(Alert.place(alert.id()), alert.act(), keys);
    return new AlertRow(act, alert.result(), alert.assessedOn());
  }
}
