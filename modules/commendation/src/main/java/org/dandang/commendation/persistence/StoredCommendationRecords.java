package org.dandang.commendation.persistence;

import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.dandang.commendation.api.AwardDetail;
import org.dandang.commendation.api.AwardId;
import org.dandang.commendation.api.AwardRow;
import org.dandang.commendation.api.CategoryLine;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.NominationDetail;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.NominationRow;
import org.dandang.commendation.api.NominationState;
import org.dandang.commendation.api.ProgrammeDetail;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.commendation.api.ProgrammeRow;
import org.dandang.commendation.api.ProgrammeState;
import org.dandang.commendation.api.RecipientKind;
import org.dandang.commendation.domain.Award;
import org.dandang.commendation.domain.Category;
import org.dandang.commendation.domain.Limits;
import org.dandang.commendation.domain.Nomination;
import org.dandang.commendation.domain.Programme;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.HistoryReader;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.kernel.persistence.ListReader.Condition;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBook;

@ApplicationScoped
@Permits({
  COMMENDATION_OFFICER,
  UNIT_LIAISON,
  ORGANISATION_REVIEWER,
  COUNTY_LEADER,
  OVERVIEW_EDITOR,
  INTEGRATOR
})
class StoredCommendationRecords implements CommendationRecords {
  private static final String PROGRAMMES =
      "select new org.dandang.commendation.api.ProgrammeRow(p.id, p.name, p.awardYear, p.occasion,"
          + " p.ceremonyOn, p.approvalDocument, p.state, p.standing.voided) from Programme p";
  private static final String NOMINATIONS =
      "select new org.dandang.commendation.api.NominationRow(n.id, n.programme, n.categoryName,"
          + " n.recipients, n.label.name, n.label.unitName, n.label.post, n.nominatedOn, n.state,"
          + " n.conclusion, n.points, n.standing.voided) from Nomination n";
  private static final String AWARDS =
      "select new org.dandang.commendation.api.AwardRow(a.id, a.awardYear, a.categoryName,"
          + " a.recipients, a.label.name, a.label.unit, a.label.unitName, a.label.post,"
          + " a.certificate, a.document, a.decidedOn, a.revokedOn, a.standing.voided) from Award a";

  @PersistenceContext(unitName = "commendation")
  EntityManager em;

  @Inject Actor actor;
  @Inject RuleBook rules;

  @Override
  public Listing<ProgrammeRow> programmes(ListQuery query) {
    return ListReader.of(em, ProgrammeRow.class, PROGRAMMES, "p.id")
        .contains("name", "p.name")
        .yearOf("year", "p.awardYear")
        .oneOf("state", "p.state", ProgrammeState.class)
        .sort("name", "p.name")
        .sort("year", "p.awardYear")
        .sort("ceremony", "p.ceremonyOn")
        .order("p.awardYear desc")
        .read(query);
  }

  @Override
  public ProgrammeDetail programme(ProgrammeId id) {
    Programme programme = find(id);
    return new ProgrammeDetail(
        programme.row(),
        programme.version(),
        programme.categories().stream().map(category -> line(id, category)).toList(),
        programme.publishedOn(),
        programme.noticeFrom(),
        programme.noticeUntil(),
        programme.decidedOn(),
        programme.decisionDocument(),
        new Limits(rules, programme.noticeFrom().orElse(programme.setUpOn())).notice());
  }

  private CategoryLine line(ProgrammeId id, Category category) {
    return new CategoryLine(
        category.code(),
        category.name(),
        category.recipients(),
        category.eligibility(),
        category.quota(),
        count("Nomination", id, category, ""),
        count("Award", id, category, " and x.revokedOn is null"),
        category.underfillReason().orElse(""));
  }

  private long count(String entity, ProgrammeId id, Category category, String more) {
    return em.createQuery(
            "select count(x) from "
                + entity
                + " x where x.programme = :programme and x.category = :category"
                + " and x.standing.voided = false"
                + more,
            Long.class)
        .setParameter("programme", id.value())
        .setParameter("category", category.code())
        .getSingleResult();
  }

  @Override
  public Listing<NominationRow> nominations(ListQuery query) {
    return ListReader.of(em, NominationRow.class, NOMINATIONS, "n.id")
        .scoped("n.label.unit", actor.scope())
        .number("programme", "n.programme", id -> id)
        .contains("category", "n.categoryName")
        .contains("name", "n.label.name")
        .contains("unit", "n.label.unitName")
        .oneOf("state", "n.state", NominationState.class)
        .oneOf("conclusion", "n.conclusion", ClearanceDesk.Conclusion.class)
        .sort("name", "n.label.pinyin")
        .sort("category", "n.category")
        .sort("points", "n.points")
        .sort("nominatedOn", "n.nominatedOn")
        .order("n.programme desc, n.category, n.label.pinyin")
        .read(query);
  }

  @Override
  public NominationDetail nomination(NominationId id) {
    return find(id).detail();
  }

  @Override
  public Listing<AwardRow> awards(ListQuery query) {
    return ListReader.of(em, AwardRow.class, AWARDS, "a.id")
        .scoped("a.label.unit", actor.scope())
        .number("programme", "a.programme", id -> id)
        .yearOf("year", "a.awardYear")
        .contains("category", "a.categoryName")
        .oneOf("recipients", "a.recipients", RecipientKind.class)
        .contains("name", "a.label.name")
        .contains("unit", "a.label.unitName")
        .prefix("certificate", "a.certificate")
        .filter("standing", StoredCommendationRecords::standing)
        .sort("name", "a.label.pinyin")
        .sort("year", "a.awardYear")
        .sort("category", "a.category")
        .sort("certificate", "a.certificate")
        .sort("decidedOn", "a.decidedOn")
        .order("a.awardYear desc, a.category, a.label.pinyin")
        .read(query);
  }

  private static Condition standing(String typed) {
    return switch (typed) {
      case "STANDING" ->
          new Condition("a.standing.voided = false and a.revokedOn is null", Map.of());
      case "REVOKED" -> new Condition("a.revokedOn is not null", Map.of());
      case "VOIDED" -> new Condition("a.standing.voided = true", Map.of());
      default -> throw new InvalidInput("standing", "kernel.unknown-value", typed);
    };
  }

  @Override
  public AwardDetail award(AwardId id) {
    Award award = find(id);
    return award.detail(find(award.programme()));
  }

  @Override
  public List<HistoryRow> history(ProgrammeId id) {
    find(id);
    return rows("commendation_programme", id.value());
  }

  @Override
  public List<HistoryRow> history(NominationId id) {
    find(id);
    return rows("commendation_nomination", id.value());
  }

  @Override
  public List<HistoryRow> history(AwardId id) {
    find(id);
    return rows("commendation_award", id.value());
  }

  private List<HistoryRow> rows(String table, long id) {
    return HistoryReader.of(em, "commendation").rows(table, id);
  }

  private Programme find(ProgrammeId id) {
    Programme programme = em.find(Programme.class, id.value());
    if (programme == null) throw new NotFound("programme " + id);
    return programme;
  }

  private Nomination find(NominationId id) {
    Nomination nomination = em.find(Nomination.class, id.value());
    if (nomination == null || !actor.scope().covers(nomination.label().unit()))
      throw new NotFound("nomination " + id);
    return nomination;
  }

  private Award find(AwardId id) {
    Award award = em.find(Award.class, id.value());
    if (award == null || !actor.scope().covers(award.label().unit()))
      throw new NotFound("award " + id);
    return award;
  }
}
