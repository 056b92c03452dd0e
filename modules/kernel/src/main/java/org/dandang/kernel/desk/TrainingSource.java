package org.dandang.kernel.desk;

import java.time.LocalDate;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/** What is known of training, for whoever warns of what is missing. */
public interface TrainingSource {
  /** Who was credited at least so many hours in the year of the day, until that day. */
  Set<PersonId> credited(int hours, LocalDate until);
}
