package org.dandang.web.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages, bundles and rules of the whole house as they lie in its folders. */
final class Sources {
  static final Path MODULES = Path.of("..").toAbsolutePath().normalize();
  static final Path WEBAPP = Path.of("src/main/webapp").toAbsolutePath();
  private static final Path BUNDLES = Path.of("src/main/resources/org/dandang/web");

  private Sources() {}

  static List<Path> files(Path root, String ending) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Properties properties(Path file) {
    Properties found = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      found.load(reader);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Chinese bundles of the pages by context. */
  static Map<String, Properties> bundles() {
    return files(BUNDLES, ".properties").stream()
        .filter(file -> !file.toString().endsWith("_en.properties"))
        .filter(file -> !file.endsWith("messages_zh.properties"))
        .collect(
            Collectors.toMap(
                file -> file.getFileName().toString().replace(".properties", ""),
                Sources::properties));
  }

  static Properties english(String context) {
    return properties(BUNDLES.resolve(context + "_en.properties"));
  }
}
