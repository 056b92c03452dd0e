package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dandang.access.domain.DemoDatabase;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.half.PortalAddress;
import org.eclipse.microprofile.config.Config;

/**
 * The host name of the public portal, as the operator sets it. Where none is set there is no
 * portal, but in a demo, which has one for its own machine.
 */
@ApplicationScoped
public class PortalSetting implements PortalAddress {
  static final String KEY = "dandang.portal.host";

  /** Every browser takes a name that ends so for the machine on which it runs. */
  static final String DEMO = "portal.localhost";

  private static final Pattern NAME =
      Pattern.compile("(?!\\d+(\\.\\d+)*$)[a-z0-9-]+(\\.[a-z0-9-]+)+");

  private Optional<String> set = Optional.empty();
  private Halves halves;
  private DemoDatabase database;

  protected PortalSetting() {}

  @Inject
  PortalSetting(Config config, Halves halves, DemoDatabase database) {
    this(config.getOptionalValue(KEY, String.class).orElse(""), halves, database);
  }

  PortalSetting(String typed, Halves halves, DemoDatabase database) {
    this.set = Optional.of(typed.strip().toLowerCase(Locale.ROOT)).filter(name -> !name.isEmpty());
    this.halves = halves;
    this.database = database;
    if (set.filter(name -> !NAME.matcher(name).matches()).isPresent())
      throw new IllegalStateException(
          KEY + " is a host name of the portal alone, such as jubao.example.gov.cn, not " + typed);
  }

  @Override
  public boolean is(String host) {
    String asked = host == null ? "" : host.toLowerCase(Locale.ROOT);
    if (!halves.runs("petition")) return false;
    return set.map(asked::equals).orElseGet(() -> asked.equals(DEMO) && database.isDemo());
  }
}
