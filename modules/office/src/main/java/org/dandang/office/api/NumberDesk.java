package org.dandang.office.api;

import jakarta.validation.Valid;

/** Voids numbers whose paper was never issued; they are not given again. */
public interface NumberDesk {
  void voidNumber(@Valid VoidNumber command);
}
