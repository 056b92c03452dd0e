package org.dandang.personnel.api.person;

import jakarta.validation.Valid;

/** Days of a file are recognised after an examination of the papers (三龄两历认定). */
public interface RecognitionDesk {
  /** The day stands in the file from then on; the ID number stays as it is. */
  void recognise(@Valid RecogniseDate command);
}
