package org.dandang.personnel.persistence.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.domain.person.Recognition;
import org.dandang.personnel.domain.person.Recognitions;

@ApplicationScoped
class JpaRecognitions implements Recognitions {
  private final Ids ids = new Ids("personnel_recognition_seq");

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public List<Recognition> of(PersonId person) {
    return em.createQuery(
            "select r from Recognition r where r.person = :person order by r.on desc, r.id desc",
            Recognition.class)
        .setParameter("person", person)
        .getResultList();
  }

  @Override
  public Map<PersonId, List<Recognition>> ofAll(Collection<PersonId> persons) {
    if (persons.isEmpty()) return Map.of();
    return em
        .createQuery(
            "select r from Recognition r where r.person in :persons order by r.on desc, r.id desc",
            Recognition.class)
        .setParameter("persons", persons)
        .getResultList()
        .stream()
        .collect(Collectors.groupingBy(Recognition::person));
  }

  @Override
  public void add(Recognition recognition) {
    em.persist(recognition);
  }
}
