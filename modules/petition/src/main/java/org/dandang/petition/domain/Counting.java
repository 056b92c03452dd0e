package org.dandang.petition.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.time.TimeLimit;

/** Counts the last day of a clock; none while it rests or in a year without calendar. */
public interface Counting {
  Optional<LocalDate> last(TimeLimit limit);
}
