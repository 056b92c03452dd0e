package org.dandang.accountability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.accountability.api.CaseRow;
import org.dandang.accountability.api.CaseState;
import org.dandang.accountability.api.EnforcementStep;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.Outcome;
import org.dandang.accountability.domain.Disposition;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.time.BusinessDay;

/** The next day by which something is due in a case: trial, execution, report of it. */
@ApplicationScoped
class CaseClocks {
  private static final String OF =
      "select d from Disposition d join fetch d.subject s join fetch s.caseFile c"
          + " where d.outcome = :sanctioned and c.standing.voided = false and ";
  private static final String UNFINISHED =
      "(d.enforcement.announcedOn is null or d.enforcement.executedOn is null"
          + " or (d.ladder = :party and d.enforcement.reportedOn is null)) and ";

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Inject Terms terms;
  @Inject BusinessDay businessDay;

  /** A clock that runs: which one, from which day to which, by which parameter of the rules. */
  record Clock(String kind, String key, LocalDate from, LocalDate last) {}

  /** What a decision sets running and nobody has done yet. */
  record Waiting(Disposition decision, Clock clock) {}

  /** The rows of one page with what is due next, in two questions. */
  Listing<CaseRow> on(Listing<CaseRow> page) {
    List<Long> ids = page.rows().stream().map(row -> row.id().value()).toList();
    Map<Long, Clock> next = ids.isEmpty() ? Map.of() : next(ids);
    return new Listing<>(
        page.rows().stream().map(row -> due(row, next.get(row.id().value()))).toList(),
        page.total(),
        page.capped());
  }

  private static CaseRow due(CaseRow row, Clock clock) {
    return clock == null ? row : row.due(clock.last(), clock.key(), clock.from());
  }

  private Map<Long, Clock> next(Collection<Long> ids) {
    Map<Long, Clock> next = new HashMap<>();
    for (Object[] row : tried(ids))
      clock("trial", "case.trial.months", (LocalDate) row[1])
          .ifPresent(clock -> earlier(next, (Long) row[0], clock));
    em.createQuery(OF + "c.id in :ids", Disposition.class)
        .setParameter("sanctioned", Outcome.SANCTIONED)
        .setParameter("ids", ids)
        .getResultStream()
        .forEach(
            one ->
                clock(one).ifPresent(clock -> earlier(next, one.caseFile().id().value(), clock)));
    return next;
  }

  /** The trial is over once all that was proposed has its end. */
  private List<Object[]> tried(Collection<Long> ids) {
    return em.createQuery(
            "select c.id, c.triedOn from CaseFile c where c.state = :trial and c.id in :ids"
                + " and (exists (select d.id from Disposition d where d.subject.caseFile = c"
                + " and d.outcome is null) or not exists (select e.id from Disposition e"
                + " where e.subject.caseFile = c))",
            Object[].class)
        .setParameter("trial", CaseState.IN_TRIAL)
        .setParameter("ids", ids)
        .getResultList();
  }

  private static void earlier(Map<Long, Clock> next, Long id, Clock clock) {
    next.merge(id, clock, (one, other) -> other.last().isBefore(one.last()) ? other : one);
  }

  /** What waits in the cases that answer to a person, the oldest decisions first. */
  List<Waiting> waiting(PersonId me, int limit) {
    return em.createQuery(
            OF + UNFINISHED + Own.CASE + " order by d.decidedOn, d.id", Disposition.class)
        .setParameter("sanctioned", Outcome.SANCTIONED)
        .setParameter("party", Ladder.PARTY)
        .setParameter("me", me)
        .setMaxResults(limit)
        .getResultStream()
        .flatMap(one -> clock(one).map(clock -> new Waiting(one, clock)).stream())
        .toList();
  }

  /** Announced and carried out by one clock (CF-41, ZW-54b), reported by the other (CF-42). */
  private Optional<Clock> clock(Disposition one) {
    LocalDate decided = one.decidedOn().orElseThrow();
    Set<EnforcementStep> open = one.toBeTaken(businessDay.today());
    if (open.contains(EnforcementStep.ANNOUNCED) || open.contains(EnforcementStep.EXECUTED))
      return clock("execute", executed(one.ladder()), decided);
    if (open.contains(EnforcementStep.REPORTED))
      return clock("report", "party.execute.report.months", decided);
    return Optional.empty();
  }

  static String executed(Ladder ladder) {
    return ladder == Ladder.PARTY ? "party.execute.months" : "admin.execute.months";
  }

  private Optional<Clock> clock(String kind, String key, LocalDate from) {
    return terms.counted(kind, "", key, from).last().map(last -> new Clock(kind, key, from, last));
  }
}
