package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.domain.Unsealing;
import org.dandang.petition.domain.Unsealings;

/** Leave to look at what lies sealed, for whoever asked and while it lasts; each use is kept. */
@ApplicationScoped
class Leaves {
  @Inject OwnReports reports;
  @Inject Unsealings unsealings;
  @Inject Clock clock;
  @Inject Actor actor;

  /** Uses it once. */
  Unsealing use(UnsealingId id) {
    PersonId viewer = actor.person().orElseThrow(() -> new NotFound("unsealing"));
    Unsealing granted = own(id, OwnReports.ANY);
    granted.look(unsealings.nextId(), reports.get(granted.report()), viewer, clock.instant());
    return granted;
  }

  Unsealing own(UnsealingId id, long seen) {
    reports.get(unsealings.get(id, OwnReports.ANY).report());
    return unsealings.get(id, seen);
  }
}
