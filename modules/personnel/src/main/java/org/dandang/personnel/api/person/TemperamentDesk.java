package org.dandang.personnel.api.person;

import jakarta.validation.Valid;

/** Takes notes on temperament out of signed papers, and takes them back. */
public interface TemperamentDesk {
  long note(@Valid NoteTemperament command);

  void voidNote(@Valid VoidTemperamentNote command);
}
