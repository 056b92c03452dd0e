package org.dandang.care.domain.health;

import java.util.List;
import org.dandang.care.api.health.CareVisitId;

/** All acts of care. */
public interface CareVisits {
  CareVisitId nextId();

  void add(List<CareVisit> visits);
}
