package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.office.domain.setting.Settings;

/** Today, or for ever the one day of a demo. */
@ApplicationScoped
class CountyDay implements BusinessDay {
  private Settings settings;
  private Clock clock;
  private volatile Optional<LocalDate> demoDay;

  protected CountyDay() {}

  @Inject
  CountyDay(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public LocalDate today() {
    Optional<LocalDate> fixed = demoDay;
    if (fixed == null) {
      fixed = settings.find(Settings.BUSINESS_DAY).map(LocalDate::parse);
      if (settings.find(Settings.DEMO).isPresent()) demoDay = fixed;
    }
    return fixed.orElseGet(() -> LocalDate.now(clock));
  }
}
