package org.dandang.accountability.persistence;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.WorkItemSource;

/**
 * Letters to be answered, decisions to be carried out, admonitions to be followed up and
 * corrections to be tracked, each for whoever works on it.
 */
@ApplicationScoped
@Permits({ACCOUNTABILITY_OFFICER, CASE_MANAGER, DISCIPLINE_REVIEWER})
class AccountabilityWork implements WorkItemSource {
  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Inject Actor actor;
  @Inject CaseClocks clocks;

  @Override
  public List<WorkItem> waiting(LocalDate today, int limit) {
    boolean works =
        Stream.of(ACCOUNTABILITY_OFFICER, CASE_MANAGER, DISCIPLINE_REVIEWER).anyMatch(actor::is);
    if (!works || actor.person().isEmpty()) return List.of();
    return Stream.of(
            letters(limit),
            decisions(limit),
            items(
                "select m.label.unitName, m.id, m.followUpDue from FirstFormMeasure m"
                    + " where m.followUpDue is not null and m.followedUpOn is null"
                    + " and m.standing.voided = false and "
                    + Own.MEASURE
                    + " order by m.followUpDue, m.id",
                "follow-up",
                "/accountability/measure.xhtml?id=",
                "TX-3",
                limit),
            items(
                "select t.number, t.id, t.correction.due from Tolerance t"
                    + " where t.correction.due is not null and t.correction.trackedOn is null"
                    + " and t.standing.voided = false and "
                    + Own.TOLERANCE
                    + " order by t.correction.due, t.id",
                "correction",
                "/accountability/tolerance.xhtml?id=",
                "RC-6",
                limit))
        .flatMap(each -> each)
        .sorted(Comparator.comparing(item -> item.due().orElse(LocalDate.MAX)))
        .limit(limit)
        .toList();
  }

  /** Decisions to be announced, carried out or reported. */
  private Stream<WorkItem> decisions(int limit) {
    return clocks.waiting(Own.me(actor), limit).stream()
        .map(
            one ->
                new WorkItem(
                    "accountability",
                    "accountability.work." + one.clock().kind(),
                    one.decision().caseFile().number(),
                    "/accountability/case.xhtml?id=" + one.decision().caseFile().id(),
                    Optional.of(one.clock().last()),
                    Optional.of(one.clock().key())));
  }

  /** Letters that wait to be signed; whoever is asked about sees none of it. */
  private Stream<WorkItem> letters(int limit) {
    if (!actor.is(DISCIPLINE_REVIEWER)) return Stream.empty();
    return em.createQuery(
            "select l.document, l.id from ClearanceLetter l where l.repliedOn is null"
                + " and not exists (select p.id from ClearancePerson p where p.letter = l"
                + " and p.person = :me) order by l.sentOn, l.id",
            Object[].class)
        .setParameter("me", Own.me(actor))
        .setMaxResults(limit)
        .getResultStream()
        .map(
            row ->
                new WorkItem(
                    "accountability",
                    "accountability.work.letter",
                    (String) row[0],
                    "/accountability/clearance.xhtml?id=" + row[1],
                    Optional.empty(),
                    Optional.empty()));
  }

  private Stream<WorkItem> items(String jpql, String kind, String page, String rule, int limit) {
    return em.createQuery(jpql, Object[].class)
        .setParameter("me", Own.me(actor))
        .setMaxResults(limit)
        .getResultStream()
        .map(
            row ->
                new WorkItem(
                    "accountability",
                    "accountability.work." + kind,
                    (String) row[0],
                    page + row[1],
                    Optional.of((LocalDate) row[2]),
                    Optional.of(rule)));
  }
}
