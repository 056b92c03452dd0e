package org.dandang.accountability.persistence;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dandang.accountability.api.AccountabilityRecords;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.CaseRow;
import org.dandang.accountability.api.CaseState;
import org.dandang.accountability.api.ConsultationRow;
import org.dandang.accountability.api.Coverage;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.api.MeasureRow;
import org.dandang.accountability.api.TalkGrant;
import org.dandang.accountability.api.ToleranceRow;
import org.dandang.accountability.api.ToleranceState;
import org.dandang.accountability.api.ToleranceYear;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.kernel.rule.InvalidInput;

/** What a file's own right lets see, and nothing by scope. */
@ApplicationScoped
@Permits({ACCOUNTABILITY_OFFICER, CASE_MANAGER, TRIAL_OFFICER, DISCIPLINE_REVIEWER})
class StoredAccountabilityRecords implements AccountabilityRecords {
  private static final String API = "select new org.dandang.accountability.api.";

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Inject Actor actor;
  @Inject CaseClocks clocks;

  @Override
  public Listing<CaseRow> cases(ListQuery query) {
    return clocks.on(
        ListReader.of(
                em,
                CaseRow.class,
                API
                    + "CaseRow(c.id, c.number, c.kind, c.state, c.registeredOn, c.openedOn)"
                    + " from CaseFile c",
                "c.id")
            .where("c.standing.voided = false and " + Own.CASE, me())
            .contains("number", "c.number")
            .oneOf("kind", "c.kind", CaseKind.class)
            .oneOf("state", "c.state", CaseState.class)
            .year("year", "c.registeredOn")
            .sort("number", "c.number")
            .sort("kind", "c.kind")
            .sort("state", "c.state")
            .sort("registeredOn", "c.registeredOn")
            .sort("openedOn", "c.openedOn")
            .order("c.registeredOn desc")
            .read(query));
  }

  @Override
  public Listing<ConsultationRow> consultations(ListQuery query) {
    return ListReader.of(
            em,
            ConsultationRow.class,
            API
                + "ConsultationRow(k.id, k.number, k.heldOn, k.opinion,"
                + " (select count(c.id) from CaseFile c where c.consultation = k.id),"
                + " (select count(s.id) from CaseSubject s where s.caseFile.consultation = k.id))"
                + " from Consultation k",
            "k.id")
        .where("k.standing.voided = false and " + Own.CONSULTATION, me())
        .contains("number", "k.number")
        .year("year", "k.heldOn")
        .sort("number", "k.number")
        .sort("heldOn", "k.heldOn")
        .order("k.heldOn desc")
        .read(query);
  }

  @Override
  public Listing<MeasureRow> measures(ListQuery query) {
    return ListReader.of(
            em,
            MeasureRow.class,
            API
                + "MeasureRow(m.id, m.label.name, m.label.unitName, m.kind, m.grant, m.givenOn,"
                + " m.effectUntil, m.followUpDue, m.followedUpOn) from FirstFormMeasure m",
            "m.id")
        .where("m.standing.voided = false and " + Own.MEASURE, me())
        .contains("name", "m.label.name")
        .oneOf("kind", "m.kind", MeasureKind.class)
        .year("year", "m.givenOn")
        .sort("name", "m.label.pinyin")
        .sort("unit", "m.label.unitName")
        .sort("kind", "m.kind")
        .sort("givenOn", "m.givenOn")
        .sort("until", "m.effectUntil")
        .sort("followUpDue", "m.followUpDue")
        .order("m.givenOn desc")
        .read(query);
  }

  @Override
  public Listing<ToleranceRow> tolerances(ListQuery query) {
    return ListReader.of(
            em,
            ToleranceRow.class,
            API
                + "ToleranceRow(t.id, t.number, t.label.name, t.label.unitName, t.state,"
                + " t.signature.determination, t.application.appliedOn) from Tolerance t",
            "t.id")
        .where("t.standing.voided = false and " + Own.TOLERANCE, me())
        .contains("name", "t.label.name")
        .contains("number", "t.number")
        .oneOf("state", "t.state", ToleranceState.class)
        .oneOf("determination", "t.signature.determination", Determination.class)
        .year("year", "t.application.appliedOn")
        .sort("number", "t.number")
        .sort("name", "t.label.pinyin")
        .sort("unit", "t.label.unitName")
        .sort("state", "t.state")
        .sort("determination", "t.signature.determination")
        .sort("appliedOn", "t.application.appliedOn")
        .order("t.application.appliedOn desc")
        .read(query);
  }

  @Override
  public List<TalkGrant> talkGrants() {
    return em.createQuery(
            API
                + "TalkGrant(g.id, t.number, t.label.name, g.grantedOn) from Grant g"
                + " join g.tolerance t where g.effect = :talk and g.usedOn is null"
                + " and t.standing.voided = false and t.signature.determination <> :refused and "
                + Own.TOLERANCE
                + " order by g.grantedOn desc, g.id",
            TalkGrant.class)
        .setParameter("talk", Effect.FIRST_FORM_INSTEAD)
        .setParameter("refused", Determination.NOT_TOLERATED)
        .setParameter("me", Own.me(actor))
        .getResultList();
  }

  @Override
  public Coverage coverage(int year) {
    Object[] counts =
        counted(
            year,
            "select count(*) filter (where kind = 'ACCOUNTABILITY'),"
                + " count(*) filter (where kind = 'ACCOUNTABILITY'"
                + " and consulted_on <= basis_on),"
                + " count(*) filter (where kind = 'ACCOUNTABILITY'"
                + " and basis_kind = 'MEETING' and basis_on <= opened_on),"
                + " count(*) filter (where kind = 'DISCIPLINARY'),"
                + " count(*) filter (where kind = 'DISCIPLINARY'"
                + " and basis_kind = 'SLIP' and basis_on <= opened_on)"
                + " from accountability_case"
                + " where not voided and opened_on between ?1 and ?2");
    return new Coverage(
        year,
        whole(counts[0]),
        whole(counts[1]),
        whole(counts[2]),
        whole(counts[3]),
        whole(counts[4]));
  }

  @Override
  public ToleranceYear tolerance(int year) {
    Object[] counts =
        counted(
            year,
            "select count(*),"
                + " count(*) filter (where accepted_on is not null and state <> 'REJECTED'),"
                + " count(*) filter (where state = 'REJECTED'),"
                + " count(*) filter (where determination = 'TOLERATED'),"
                + " count(*) filter (where determination = 'PARTLY'),"
                + " count(*) filter (where determination = 'NOT_TOLERATED')"
                + " from accountability_tolerance"
                + " where not voided and applied_on between ?1 and ?2");
    return new ToleranceYear(
        year,
        whole(counts[0]),
        whole(counts[1]),
        whole(counts[2]),
        whole(counts[3]),
        whole(counts[4]),
        whole(counts[5]));
  }

  private Object[] counted(int year, String select) {
    if (year < 1900 || year > 2999) throw new InvalidInput("year", "kernel.not-a-year", year);
    return (Object[])
        em.createNativeQuery(select)
            .setParameter(1, java.sql.Date.valueOf(LocalDate.of(year, 1, 1)))
            .setParameter(2, java.sql.Date.valueOf(LocalDate.of(year, 12, 31)))
            .getSingleResult();
  }

  private Map<String, Object> me() {
    return Map.of("me", Own.me(actor));
  }

  private static long whole(Object count) {
    return ((Number) count).longValue();
  }
}
