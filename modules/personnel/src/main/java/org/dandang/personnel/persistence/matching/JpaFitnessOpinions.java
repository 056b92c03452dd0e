package org.dandang.personnel.persistence.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.domain.matching.FitnessOpinion;
import org.dandang.personnel.domain.matching.FitnessOpinions;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
class JpaFitnessOpinions implements FitnessOpinions {
  private final Ids ids = new Ids("personnel_fitness_seq");

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(FitnessOpinion opinion) {
    em.persist(opinion);
  }

  @Override
  public Map<PersonId, Fitness> of(PostId post, Collection<PersonId> persons, LocalDate day) {
    Map<PersonId, Fitness> said = new HashMap<>();
    if (persons.isEmpty()) return said;
    String among = persons.stream().map(PersonId::toString).collect(Collectors.joining(","));
    new Sql()
        .add("select distinct on (f.person_id) f.person_id, f.fitness")
        .add(
            "from personnel_fitness_opinion f where f.post_id = ? and f.given_on <= ?",
            post.value(),
            day)
        .add("and f.person_id in (" + among + ") order by f.person_id, f.given_on desc, f.id desc")
        .rows(em)
        .forEach(
            row -> said.put(new PersonId(Sql.whole(row[0])), Fitness.valueOf((String) row[1])));
    return said;
  }
}
