package org.dandang.personnel.api.merge;

import java.util.List;
import org.dandang.kernel.id.PersonId;

/** What whoever merges two files looks at. */
public interface MergeRecords {
  /** At most twenty persons of the same name, the same reading, or the same birth and place. */
  List<AlikeRow> alike(PersonId person);

  Comparison compare(PersonId kept, PersonId gone);

  /** The latest first. */
  List<MergeRow> of(PersonId kept);
}
