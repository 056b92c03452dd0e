package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.office.api.DatabaseBirth;
import org.dandang.office.domain.setting.KindAlreadyKnown;
import org.dandang.office.domain.setting.Settings;

@ApplicationScoped
@Transactional
@Permits(Role.SYSTEM_ADMINISTRATOR)
class DatabaseRegister implements DatabaseBirth {
  private Settings settings;

  protected DatabaseRegister() {}

  @Inject
  DatabaseRegister(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void asDemo(LocalDate businessDay) {
    is(true);
    settings.add(Settings.BUSINESS_DAY, businessDay.toString());
  }

  @Override
  public void asReal() {
    is(false);
  }

  @Override
  public boolean known() {
    return settings.find(Settings.DEMO).isPresent();
  }

  private void is(boolean demo) {
    if (known()) throw new KindAlreadyKnown();
    settings.add(Settings.DEMO, Boolean.toString(demo));
  }
}
