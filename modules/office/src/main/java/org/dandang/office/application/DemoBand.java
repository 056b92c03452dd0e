package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Banner;
import org.dandang.office.api.DemoMark;
import org.dandang.office.domain.setting.Settings;

/** Asked by every page; what was said once is remembered. */
@ApplicationScoped
@Permits({})
class DemoBand implements DemoMark, Banner {
  private Settings settings;
  private volatile Boolean known;

  protected DemoBand() {}

  @Inject
  DemoBand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public boolean demo() {
    Boolean demo = known;
    if (demo != null) return demo;
    Optional<Boolean> said = settings.find(Settings.DEMO).map(Boolean::valueOf);
    said.ifPresent(value -> known = value);
    return said.orElse(false);
  }

  @Override
  public String banner() {
    return demo() ? "演示数据，人物事项均属虚构" : "";
  }

  @Override
  public String text() {
    return banner();
  }
}
