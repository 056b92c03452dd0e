package org.dandang.personnel.domain.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dandang.kernel.desk.PersonReferences.Reference;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.person.RecognisedDate;
import org.dandang.personnel.api.post.CreatePost;

/** What stands here of the things that tables speak of; one question for all lines. */
public interface IntakeMatches {
  /** A post that exists today. */
  record KnownPost(long id, long version, CreatePost post) {}

  /** A grade of an assessment that stands. */
  record KnownGrade(long assessment, long version, PersonId person, Grade grade) {}

  /** Posts of these units by unit and title. */
  List<KnownPost> posts(Collection<UnitId> units);

  /** The assessments of these units in these years, with all that they graded. */
  Map<GradeLine.Group, List<KnownGrade>> grades(Collection<GradeLine.Group> groups);

  /** Which days of these persons were recognised. */
  Map<PersonId, Set<RecognisedDate>> recognised(Collection<PersonId> persons);

  /** The versions that the records have now; those that were voided are left out. */
  Map<Long, Long> versions(IntakeKind kind, Collection<Long> records);

  /** What any context has written of any of these persons, apart from what brought them. */
  List<Reference> builtOn(Collection<PersonId> persons);

  /** Which of these posts somebody holds or is proposed for. */
  Set<Long> used(Collection<Long> posts);
}
