package org.dandang.accountability.domain;

import java.util.List;
import org.dandang.accountability.api.MeasureId;
import org.dandang.kernel.id.PersonId;

/** All measures of the first form. */
public interface Measures {
  MeasureId nextId();

  void add(FirstFormMeasure measure);

  FirstFormMeasure get(MeasureId id, long seen);

  /** Reminder talks and admonitions of a person in force, newest first. */
  List<FirstFormMeasure> remindersOf(PersonId person);
}
