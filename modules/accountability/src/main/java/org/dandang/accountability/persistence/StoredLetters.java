package org.dandang.accountability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.CaseState;
import org.dandang.accountability.api.OpenLetter;
import org.dandang.accountability.domain.ClearanceLetter;
import org.dandang.accountability.domain.Letters;
import org.dandang.accountability.domain.OpenLetters;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;

@ApplicationScoped
class StoredLetters implements Letters, OpenLetters {
  private final Ids ids = new Ids("accountability_seq");

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(ClearanceLetter letter) {
    em.persist(letter);
  }

  @Override
  public ClearanceLetter get(long id) {
    return Found.orNot(em.find(ClearanceLetter.class, id), "letter");
  }

  @Override
  public Set<PersonId> inOpenCases(Collection<PersonId> persons) {
    return em.createQuery(
            "select s.person from CaseSubject s where s.person in :persons"
                + " and s.caseFile.kind = :kind and s.caseFile.state in :states"
                + " and s.caseFile.standing.voided = false",
            PersonId.class)
        .setParameter("persons", persons)
        .setParameter("kind", CaseKind.ACCOUNTABILITY)
        .setParameter("states", EnumSet.of(CaseState.OPEN, CaseState.IN_TRIAL))
        .getResultStream()
        .collect(Collectors.toSet());
  }

  @Override
  public List<OpenLetter> waiting() {
    return em.createQuery(
            "select new org.dandang.accountability.api.OpenLetter(l.id, l.purpose, l.motion,"
                + " l.document, l.sentOn,"
                + " (select count(p.id) from ClearancePerson p where p.letter = l),"
                + " (select count(q.id) from ClearancePerson q where q.letter = l"
                + " and q.askedBefore > 0))"
                + " from ClearanceLetter l where l.repliedOn is null order by l.sentOn, l.id",
            OpenLetter.class)
        .setMaxResults(200)
        .getResultList();
  }

  @Override
  public Map<PersonId, Long> askedSince(Collection<PersonId> persons, LocalDate since) {
    return em.createQuery(
            "select p.person, count(p.id) from ClearancePerson p"
                + " where p.person in :persons and p.letter.sentOn >= :since group by p.person",
            Object[].class)
        .setParameter("persons", persons)
        .setParameter("since", since)
        .getResultStream()
        .collect(Collectors.toMap(row -> (PersonId) row[0], row -> (Long) row[1]));
  }
}
