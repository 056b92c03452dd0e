package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock: the time of the county, wherever the server stands. */
@ApplicationScoped
class CountyClock {
  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }
}
