package org.dandang.launcher;

import java.util.Locale;

/**
 * Every setting that the launcher reads; {@code config/dandang.properties} explains the same list.
 */
enum Setting {
  HTTP_ADDRESS("dandang.http.address", "127.0.0.1"),
  HTTP_PORT("dandang.http.port", "8080"),
  DATA_DIR("dandang.data.dir", "data"),
  DB_URL("dandang.db.url", ""),
  DB_USER("dandang.db.user", "dandang_app"),
  DB_PASSWORD("dandang.db.password", ""),
  DB_OWNER_USER("dandang.db.owner.user", ""),
  DB_OWNER_PASSWORD("dandang.db.owner.password", ""),
  DB_PORT("dandang.db.port", "0"),
  DEMO("dandang.demo", "true"),
  LOG_TO("dandang.log.to", "file"),
  LOG_FORMAT("dandang.log.format", "plain"),
  START_TIMEOUT("dandang.start.timeout", "300");

  private final String key;
  private final String standard;

  Setting(String key, String standard) {
    this.key = key;
    this.standard = standard;
  }

  String key() {
    return key;
  }

  String standard() {
    return standard;
  }

  String variable() {
    return variable(key);
  }

  /** The environment variable that MicroProfile Config reads for a key. */
  static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
