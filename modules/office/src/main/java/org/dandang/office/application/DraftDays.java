package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import org.dandang.office.domain.desk.DraftTerm;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** As many days as the operator has set. */
@ApplicationScoped
class DraftDays implements DraftTerm {
  private int days;
  private Clock clock;

  protected DraftDays() {}

  @Inject
  DraftDays(
      @ConfigProperty(name = "dandang.draft.days", defaultValue = "14") int days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  @Override
  public LocalDateTime since() {
    return LocalDateTime.now(clock).minusDays(days);
  }
}
