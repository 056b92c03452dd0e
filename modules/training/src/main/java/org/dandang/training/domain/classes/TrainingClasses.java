package org.dandang.training.domain.classes;

import java.util.List;
import org.dandang.training.api.classes.ClassId;

/** All classes. */
public interface TrainingClasses {
  ClassId nextId();

  /**
   * For a change, with its people.
   *
   * @throws org.dandang.kernel.rule.NotFound when there is none in the actor's scope
   * @throws org.dandang.kernel.rule.Stale when it has changed since it was seen
   */
  TrainingClass get(ClassId id, long seen);

  /** The same without regard to who holds the class: people of every unit may take seats in it. */
  TrainingClass open(ClassId id, long seen);

  void add(TrainingClass trainingClass);

  /** Many at once, written in one go and forgotten. */
  void takeOver(List<TrainingClass> classes);
}
