package org.dandang.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the application gets from the launcher: MicroProfile Config, as system properties. */
final class Handover {
  private final Settings settings;
  private final DataFolder data;
  private final Path config;

  Handover(Settings settings, DataFolder data, Path config) {
    this.settings = settings;
    this.data = data;
    this.config = config;
  }

  void give(DatabaseAccess access, Address address, boolean demo) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("db.url", access.url());
    properties.put("db.user", access.user());
    properties.put("db.password", access.password());
    properties.put("db.owner.user", access.ownerUser());
    properties.put("db.owner.password", access.ownerPassword());
    properties.put(Setting.HTTP_ADDRESS.key(), address.host());
    properties.put(Setting.DEMO.key(), Boolean.toString(demo));
    properties.put(Setting.DATA_DIR.key(), data.path("").toString());
    properties.put("dandang.progress", data.path("progress").toString());
    properties.forEach(System::setProperty);

    settings.handedOn().forEach(System::setProperty);
    suggest("dandang.keys", data.path("keys"));
    suggest("dandang.rules-override", config.resolve("rules-override.csv"));
  }

  private static void suggest(String key, Path value) {
    if (System.getProperty(key) == null && System.getenv(Setting.variable(key)) == null) {
      System.setProperty(key, value.toString());
    }
  }
}
