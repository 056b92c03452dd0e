package org.dandang.personnel.domain.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.post.PostId;

/** What was said of health, post by post. */
public interface FitnessOpinions {
  long nextId();

  void add(FitnessOpinion opinion);

  /** The last one on the day or before, of whom there is one. */
  Map<PersonId, Fitness> of(PostId post, Collection<PersonId> persons, LocalDate day);
}
