package org.dandang.accountability.persistence;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.CaseDetail;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.ConsultationDetail;
import org.dandang.accountability.api.ConsultationId;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.HandRow;
import org.dandang.accountability.api.MeasureDetail;
import org.dandang.accountability.api.MeasureId;
import org.dandang.accountability.api.TermRow;
import org.dandang.accountability.api.ToleranceDetail;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.accountability.domain.Appeal;
import org.dandang.accountability.domain.CaseFile;
import org.dandang.accountability.domain.Consultation;
import org.dandang.accountability.domain.FirstFormMeasure;
import org.dandang.accountability.domain.Grant;
import org.dandang.accountability.domain.OpenMeasureSteps;
import org.dandang.accountability.domain.Tolerance;
import org.dandang.accountability.domain.ToleranceAppeal;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;

/** One file by its own right, and every look into it in the audit log. */
@ApplicationScoped
@Permits(
    value = {ACCOUNTABILITY_OFFICER, CASE_MANAGER, TRIAL_OFFICER, DISCIPLINE_REVIEWER},
    sensitive = true)
class StoredAccountabilityFiles implements AccountabilityFiles {
  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Inject Actor actor;
  @Inject PersonDirectory directory;
  @Inject BusinessDay businessDay;
  @Inject Terms terms;

  @Override
  public CaseDetail get(CaseId id) {
    CaseFile found = own(CaseFile.class, "c", Own.CASE, id.value(), "case");
    List<Appeal> appeals =
        em.createQuery(
                "select a from Appeal a where a.caseFile = :id and a.standing.voided = false"
                    + " order by a.id",
                Appeal.class)
            .setParameter("id", id.value())
            .getResultList();
    List<PersonId> asked = new ArrayList<>(found.workers());
    appeals.forEach(one -> asked.addAll(List.of(one.first(), one.second())));
    CaseReading.Reader me = new CaseReading.Reader(Own.me(actor), actor::is, businessDay.today());
    return new CaseReading(found, appeals, unused(found), names(asked), terms, me).detail();
  }

  /** What tolerance granted for a sanction of this case and nobody has used. */
  private List<Grant> unused(CaseFile found) {
    return em.createQuery(
            "select g from Grant g where g.tolerance.caseFile = :id and g.usedOn is null"
                + " and g.tolerance.standing.voided = false and g.effect in :effects"
                + " order by g.id",
            Grant.class)
        .setParameter("id", found.id().value())
        .setParameter("effects", List.of(Effect.LIGHTER_SANCTION, Effect.EXEMPTION))
        .getResultList();
  }

  @Override
  public ToleranceDetail get(ToleranceId id) {
    Tolerance found = own(Tolerance.class, "t", Own.TOLERANCE, id.value(), "tolerance");
    List<ToleranceAppeal> appeals = appeals(found);
    List<PersonId> asked = new ArrayList<>(found.workers());
    for (ToleranceAppeal one : appeals) {
      asked.addAll(List.of(one.first(), one.second()));
      one.discipline().ifPresent(asked::add);
      one.organisation().ifPresent(asked::add);
    }
    return new ToleranceReading(found, appeals, names(asked), terms, Own.me(actor), actor.roles())
        .detail();
  }

  private List<ToleranceAppeal> appeals(Tolerance tolerance) {
    return em.createQuery(
            "select a from ToleranceAppeal a where a.tolerance = :tolerance"
                + " and a.standing.voided = false order by a.id",
            ToleranceAppeal.class)
        .setParameter("tolerance", tolerance)
        .getResultList();
  }

  @Override
  public ConsultationDetail get(ConsultationId id) {
    Consultation found = own(Consultation.class, "k", Own.CONSULTATION, id.value(), "consultation");
    List<CaseFile> cases =
        em.createQuery(
                "select c from CaseFile c, Consultation k join k.items i"
                    + " where k.id = :id and i.caseFile = c.id order by c.number",
                CaseFile.class)
            .setParameter("id", id.value())
            .getResultList();
    List<PersonId> asked = new ArrayList<>(List.of(found.forDiscipline(), found.forOrganisation()));
    found.members().forEach(member -> asked.add(member.person()));
    return new ConsultationReading(found, cases, names(asked), Own.me(actor)).detail();
  }

  @Override
  public MeasureDetail get(MeasureId id) {
    FirstFormMeasure found = own(FirstFormMeasure.class, "m", Own.MEASURE, id.value(), "measure");
    Names names = names(List.of(found.giver(), found.approver()));
    return new MeasureDetail(
        found.id(),
        found.version(),
        found.label().name(),
        found.label().unitName(),
        Optional.ofNullable(found.label().post()),
        found.kind(),
        found.reason(),
        found.statement(),
        found.givenOn(),
        found.grant().map(grant -> em.find(Grant.class, grant.value()).tolerance()),
        found.followUp(),
        found.followedUpOn(),
        found.isVoided(),
        List.of(
            new HandRow("accountability.hand.giver", names.name(found.giver())),
            new HandRow("accountability.hand.approver", names.name(found.approver()))),
        termsOf(found),
        OpenMeasureSteps.of(found, Own.me(actor), actor.roles()));
  }

  private List<TermRow> termsOf(FirstFormMeasure found) {
    List<TermRow> rows = new ArrayList<>();
    if (found.effectUntil().isPresent())
      rows.add(
          terms.stored(
              "effect", "", "admonition.bar.months", found.givenOn(), found.effectUntil()));
    if (found.followUpDue().isPresent())
      rows.add(
          terms.stored(
              "follow-up", "", "admonition.followup.months", found.givenOn(), found.followUpDue()));
    return rows;
  }

  @Override
  public List<HistoryRow> history(CaseId id) {
    own(CaseFile.class, "c", Own.CASE, id.value(), "case");
    return histories().of("accountability_case", id.value());
  }

  @Override
  public List<HistoryRow> history(ToleranceId id) {
    own(Tolerance.class, "t", Own.TOLERANCE, id.value(), "tolerance");
    return histories().of("accountability_tolerance", id.value());
  }

  @Override
  public List<HistoryRow> history(ConsultationId id) {
    own(Consultation.class, "k", Own.CONSULTATION, id.value(), "consultation");
    return histories().of("accountability_consultation", id.value());
  }

  @Override
  public List<HistoryRow> history(MeasureId id) {
    own(FirstFormMeasure.class, "m", Own.MEASURE, id.value(), "measure");
    return histories().of("accountability_measure", id.value());
  }

  private Histories histories() {
    return new Histories(em, this::names);
  }

  private Names names(Collection<PersonId> persons) {
    return Names.of(directory, persons, businessDay.today());
  }

  /** For whoever has no part in it, it is not there. */
  private <T> T own(Class<T> type, String alias, String own, long id, String what) {
    return em.createQuery(
            "select "
                + alias
                + " from "
                + type.getSimpleName()
                + " "
                + alias
                + " where "
                + alias
                + ".id = :id and "
                + own,
            type)
        .setParameter("id", id)
        .setParameter("me", Own.me(actor))
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound(what));
  }
}
