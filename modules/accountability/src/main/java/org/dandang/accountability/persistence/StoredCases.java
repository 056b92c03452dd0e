package org.dandang.accountability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.Outcome;
import org.dandang.accountability.domain.CaseFile;
import org.dandang.accountability.domain.Cases;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;

@ApplicationScoped
class StoredCases implements Cases {
  private final Ids ids = new Ids("accountability_seq");

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Override
  public CaseId nextId() {
    return new CaseId(nextLine());
  }

  @Override
  public long nextLine() {
    return ids.next(em);
  }

  @Override
  public void add(CaseFile caseFile) {
    em.persist(caseFile);
  }

  @Override
  public CaseFile get(CaseId id, long seen) {
    CaseFile found = Found.orNot(em.find(CaseFile.class, id.value()), "case");
    Found.asSeen(id, seen, found.version());
    return found;
  }

  @Override
  public List<CaseFile> all(List<CaseId> ids) {
    return ids.stream().map(id -> get(id, -1)).toList();
  }

  @Override
  public Optional<LocalDate> administrativePeriod(PersonId person, LocalDate on) {
    return em.createQuery(
            "select d.effectUntil from Disposition d where d.subject.person = :person"
                + " and d.ladder = :ladder and d.subject.caseFile.standing.voided = false"
                + " and d.outcome = :sanctioned and d.decidedOn <= :on and d.effectUntil >= :on"
                + " order by d.effectUntil desc",
            LocalDate.class)
        .setParameter("person", person)
        .setParameter("ladder", Ladder.ADMINISTRATIVE)
        .setParameter("sanctioned", Outcome.SANCTIONED)
        .setParameter("on", on)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
