package org.dandang.web.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Rights hold by the real day, in a demo too. */
@RequestScoped
class RealDay {
  @Inject Clock clock;

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
