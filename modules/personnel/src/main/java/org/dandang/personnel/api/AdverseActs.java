package org.dandang.personnel.api;

import java.time.LocalDate;
import java.util.List;

/**
 * What took effect against anybody, for whoever reads it over afterwards; nothing is kept of it.
 */
public interface AdverseActs {
  /** Those of that day and later which stand, by their source. */
  List<AdverseAct> since(LocalDate day);
}
