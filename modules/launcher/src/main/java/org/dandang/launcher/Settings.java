package org.dandang.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * What the operator wants, in the order of MicroProfile Config: system property, environment, the
 * file in {@code config/}, the default.
 */
final class Settings {
  private final Properties system;
  private final Map<String, String> environment;
  private final Properties file;

  private Settings(Properties system, Map<String, String> environment, Properties file) {
    this.system = system;
    this.environment = environment;
    this.file = file;
  }

  static Settings of(Properties system, Map<String, String> environment, Path file) {
    return new Settings(system, environment, read(file));
  }

  private static Properties read(Path file) {
    Properties found = new Properties();
    if (!Files.exists(file)) {
      return found;
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      found.load(reader);
      return found;
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(
          "无法读取配置文件 " + file + "：" + e.getMessage() + "。",
          "The settings in " + file + " cannot be read: " + e.getMessage() + ".",
          e);
    }
  }

  String text(Setting setting) {
    String value = system.getProperty(setting.key());
    if (value == null) {
      value = environment.get(setting.variable());
    }
    if (value == null) {
      value = file.getProperty(setting.key(), setting.standard());
    }
    return value.strip();
  }

  int number(Setting setting, int least, int most) {
    String text = text(setting);
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new Failure(
        "%s（%s）应为 %d 至 %d 的整数，而不是“%s”。"
            .formatted(setting.key(), setting.variable(), least, most, text),
        "%s (%s) must be a whole number from %d to %d, not \"%s\"."
            .formatted(setting.key(), setting.variable(), least, most, text));
  }

  String oneOf(Setting setting, Set<String> allowed) {
    String text = text(setting);
    if (allowed.contains(text)) {
      return text;
    }
    throw new Failure(
        "%s（%s）只能是 %s，而不是“%s”。".formatted(setting.key(), setting.variable(), allowed, text),
        "%s (%s) must be one of %s, not \"%s\"."
            .formatted(setting.key(), setting.variable(), allowed, text));
  }

  boolean flag(Setting setting) {
    return oneOf(setting, Set.of("true", "false")).equals("true");
  }

  /**
   * The lines of the file that the application reads for itself, without those that the environment
   * or a system property overrules.
   */
  Map<String, String> handedOn() {
    Map<String, String> lines = new HashMap<>();
    for (String key : file.stringPropertyNames()) {
      if (!system.containsKey(key) && !environment.containsKey(Setting.variable(key))) {
        lines.put(key, file.getProperty(key).strip());
      }
    }
    for (Setting setting : Setting.values()) {
      lines.remove(setting.key());
    }
    return lines;
  }
}
