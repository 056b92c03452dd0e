package org.dandang.personnel.api.experience;

import jakarta.validation.Valid;
import java.util.List;

/** Enters study and service, and recognises it (两历认定). */
public interface ExperienceDesk {
  /** In this order; numbers in the same order. */
  List<Long> enter(List<@Valid EnterExperience> commands);

  /** Once recognised, a line is changed no more; another recognition may follow. */
  void recognise(@Valid RecogniseExperience command);

  void voidLine(@Valid VoidExperience command);
}
