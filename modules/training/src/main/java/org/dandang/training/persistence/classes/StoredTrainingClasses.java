package org.dandang.training.persistence.classes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.domain.classes.TrainingClass;
import org.dandang.training.domain.classes.TrainingClasses;

@ApplicationScoped
class StoredTrainingClasses implements TrainingClasses {
  private final Ids ids = new Ids("training_class_seq");

  @PersistenceContext(unitName = "training")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public ClassId nextId() {
    return new ClassId(ids.next(em));
  }

  @Override
  public TrainingClass get(ClassId id, long seen) {
    TrainingClass found = open(id, seen);
    if (!actor.scope().covers(found.organiser())) throw new NotFound("class " + id);
    return found;
  }

  /** A change of one seat is a change of the class: two people cannot both take the last one. */
  @Override
  public TrainingClass open(ClassId id, long seen) {
    TrainingClass found =
        em.find(TrainingClass.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (found == null) throw new NotFound("class " + id);
    if (found.version() != seen) throw new Stale("class " + id, seen, found.version());
    return found;
  }

  @Override
  public void add(TrainingClass trainingClass) {
    em.persist(trainingClass);
    em.flush();
  }

  @Override
  public void takeOver(List<TrainingClass> classes) {
    for (TrainingClass one : classes) {
      em.persist(one);
      em.flush();
      em.clear();
    }
  }
}
