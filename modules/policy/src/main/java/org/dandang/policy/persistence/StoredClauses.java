package org.dandang.policy.persistence;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.POLICY_OFFICER;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.policy.api.CitedClause;
import org.dandang.policy.api.ClauseId;
import org.dandang.policy.api.Clauses;
import org.dandang.policy.api.PolicyField;

/** Open to every desk that decides: a clause is no secret. */
@ApplicationScoped
@Permits({
  POLICY_OFFICER,
  PERSONNEL_OFFICER,
  COMMENDATION_OFFICER,
  ACCOUNTABILITY_OFFICER,
  TRIAL_OFFICER,
  DISCIPLINE_REVIEWER,
  ORGANISATION_REVIEWER,
  COUNTY_LEADER
})
class StoredClauses implements Clauses {
  private static final String ISSUED =
      "select c.id, d.title, d.number, c.number, c.text, d.issuedOn, d.repealedOn"
          + " from Clause c join c.document d where d.standing.voided = false"
          + " and d.issuedOn is not null";

  @PersistenceContext(unitName = "policy")
  EntityManager em;

  @Inject BusinessDay businessDay;

  @Override
  public CitedClause cite(ClauseId clause) {
    return em.createQuery(ISSUED + " and c.id = :id", Object[].class)
        .setParameter("id", clause.value())
        .getResultStream()
        .map(row -> cited(row, businessDay.today()))
        .findFirst()
        .orElseThrow(() -> new NotFound("clause " + clause));
  }

  @Override
  public List<CitedClause> inForce(PolicyField field, LocalDate day) {
    return em.createQuery(
            ISSUED
                + " and d.field = :field and d.issuedOn <= :day"
                + " and (d.repealedOn is null or d.repealedOn > :day)"
                + " order by d.issuedOn, d.id, c.number",
            Object[].class)
        .setParameter("field", field)
        .setParameter("day", day)
        .getResultStream()
        .map(row -> cited(row, day))
        .toList();
  }

  private static CitedClause cited(Object[] row, LocalDate day) {
    LocalDate issued = (LocalDate) row[5];
    LocalDate repealed = (LocalDate) row[6];
    boolean inForce = !day.isBefore(issued) && (repealed == null || day.isBefore(repealed));
    return new CitedClause(
        new ClauseId((Long) row[0]),
        (String) row[1],
        (String) row[2],
        (Integer) row[3],
        (String) row[4],
        issued,
        inForce);
  }
}
