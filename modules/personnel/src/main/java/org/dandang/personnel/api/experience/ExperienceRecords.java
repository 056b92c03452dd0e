package org.dandang.personnel.api.experience;

import java.util.List;
import org.dandang.kernel.id.PersonId;

/** Study and service in a cadre's file, the earliest first, the void ones left out. */
public interface ExperienceRecords {
  List<ExperienceRow> of(PersonId person);

  /** The cadre's own. */
  List<ExperienceRow> own();
}
