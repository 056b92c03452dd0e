package org.dandang.personnel.domain.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.domain.post.Post;

/**
 * What the files say of people for a post on a day, counted where they are kept. Of whoever asks no
 * note on temperament is among it.
 */
public interface MatchFacts {
  /** How many the conditions leave, and how many of them the post's own requirements shut out. */
  record Counted(int considered, int outEducation, int outLevel) {}

  Counted counted(Post post, Conditions among, LocalDate day);

  /** The best of those whom nothing in the files shuts out, best first. */
  List<Candidacy> best(Post post, Conditions among, Scoring scoring, LocalDate day, int most);

  /** These, whatever shuts them out; the age is told only where the conditions ask for one. */
  List<Candidacy> of(
      Post post, Collection<PersonId> persons, Conditions among, Scoring scoring, LocalDate day);
}
