package org.dandang.accountability.api;

import jakarta.validation.Valid;

/** Appeals of cadres against tolerance determinations: other people, never a heavier end (E8). */
public interface ToleranceAppealDesk {
  ToleranceAppealId file(@Valid FileToleranceAppeal command);

  void decide(@Valid DecideToleranceAppeal command);
}
