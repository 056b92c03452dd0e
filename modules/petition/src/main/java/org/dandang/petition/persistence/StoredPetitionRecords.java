package org.dandang.petition.persistence;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.ClarificationDetail;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.ClarificationRow;
import org.dandang.petition.api.ClarificationState;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportDetail.RelatedRow;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.ReportRow;
import org.dandang.petition.api.ReportState;
import org.dandang.petition.domain.Clarification;
import org.dandang.petition.domain.Report;

/** What a report's own right lets see, and nothing by scope. */
@ApplicationScoped
@Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
class StoredPetitionRecords implements PetitionRecords {
  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Inject Actor actor;
  @Inject ReportFile file;
  @Inject ReportHistory history;

  @Override
  public Listing<ReportRow> list(ListQuery query) {
    return ListReader.of(
            em,
            ReportRow.class,
            "select new org.dandang.petition.api.ReportRow(r.id, r.number, r.arrival.kind, r.channel, r.anonymous,"
                + " r.receivedOn, r.state, r.due, r.telling.due, r.telling.toldOn) from Report r",
            "r.id")
        .where(Own.REPORT, Map.of("me", Own.me(actor)))
        .contains("number", "r.number")
        .oneOf("state", "r.state", ReportState.class)
        .oneOf("kind", "r.arrival.kind", ReportKind.class)
        .oneOf("channel", "r.channel", Channel.class)
        .year("year", "r.receivedOn")
        .sort("number", "r.number")
        .sort("kind", "r.arrival.kind")
        .sort("receivedOn", "r.receivedOn")
        .sort("state", "r.state")
        .sort("due", "r.due")
        .order("r.receivedOn desc")
        .read(query);
  }

  @Override
  @Permits(
      value = {PETITION_HANDLER, DISCIPLINE_REVIEWER},
      sensitive = true)
  public ReportDetail get(ReportId id) {
    return file.of(own(id), me());
  }

  @Override
  public List<RelatedRow> alike(ReportId id) {
    return file.alike(own(id), me());
  }

  @Override
  @Permits(
      value = {PETITION_HANDLER, DISCIPLINE_REVIEWER},
      sensitive = true)
  public List<HistoryRow> history(ReportId id) {
    return history.of(own(id));
  }

  @Override
  public Listing<ClarificationRow> clarifications(ListQuery query) {
    return ListReader.of(
            em,
            ClarificationRow.class,
            "select new org.dandang.petition.api.ClarificationRow(c.id, c.report, c.label.name,"
                + " c.label.unitName, c.state, c.startedOn, c.writtenOn) from Clarification c",
            "c.id")
        .where(
            "c.standing.voided = false and exists (select r.id from Report r where r.id = c.report"
                + " and "
                + Own.REPORT
                + ")",
            Map.of("me", Own.me(actor)))
        .contains("name", "c.label.name")
        .oneOf("state", "c.state", ClarificationState.class)
        .year("year", "c.startedOn")
        .sort("name", "c.label.pinyin")
        .sort("unit", "c.label.unitName")
        .sort("state", "c.state")
        .sort("startedOn", "c.startedOn")
        .sort("writtenOn", "c.writtenOn")
        .order("c.startedOn desc")
        .read(query);
  }

  @Override
  @Permits(
      value = {PETITION_HANDLER, DISCIPLINE_REVIEWER},
      sensitive = true)
  public ClarificationDetail clarification(ClarificationId id) {
    Clarification found = em.find(Clarification.class, id.value());
    if (found == null) throw new NotFound("clarification");
    own(found.report());
    return new ClarificationDetail(
        found.id(),
        found.version(),
        found.report(),
        found.label().name(),
        found.label().unitName(),
        found.issue(),
        found.situation(),
        found.state(),
        found.rumour(),
        found.form(),
        found.spread(),
        found.due(),
        found.impact(),
        found.approvalDocument(),
        found.writtenDocument(),
        found.effect(),
        found.isPrintable(),
        found.open(me(), actor.is(DISCIPLINE_REVIEWER)),
        found.steps());
  }

  private Report own(ReportId id) {
    Report report = em.find(Report.class, id.value());
    if (report == null || !report.answersTo(me())) throw new NotFound("report");
    return report;
  }

  /** Whoever is nobody owns nothing. */
  private PersonId me() {
    return Own.me(actor);
  }
}
