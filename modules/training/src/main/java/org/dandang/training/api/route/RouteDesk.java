package org.dandang.training.api.route;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.dandang.kernel.record.Amendment;

/** Where sites and routes are opened and visits booked. */
public interface RouteDesk {
  SiteId openSite(@Valid OpenSite command);

  RouteId openRoute(@Valid OpenRoute command);

  VisitId book(@Valid BookVisit command);

  /** The group came, with so many people. */
  void visited(VisitId visit, int came, LocalDate on, long seen);

  void cancel(VisitId visit, String reason, long seen);

  void voidVisit(VisitId visit, @Valid Amendment amendment, long seen);
}
