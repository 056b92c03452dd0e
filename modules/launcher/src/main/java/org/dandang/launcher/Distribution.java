package org.dandang.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build has laid beside the launcher: the unpacked server, the WAR, and the folder of the
 * operator's settings, which may be another one.
 */
record Distribution(Path payara, Path war, Path config) {

  static Distribution beside(Class<?> type, String config) {
    Path home = home(type);
    return new Distribution(
        home.resolve("payara"),
        home.resolve("dandang.war"),
        config == null ? home.resolve("config") : Path.of(config).toAbsolutePath());
  }

  private static Path home(Class<?> type) {
    try {
      Path code = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      return code.getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Path configured(String name) {
    Path file = config.resolve(name);
    if (!Files.exists(file)) {
      throw new Failure("缺少配置文件 " + file + "。", "The configuration file " + file + " is missing.");
    }
    return file;
  }
}
