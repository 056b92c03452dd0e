package org.dandang.personnel.domain.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Exchange files as other programs write them, and what is expected of each. */
final class Fixtures {
  private Fixtures() {}

  static byte[] file(String name) {
    try (InputStream in =
        Fixtures.class.getResourceAsStream("/org/dandang/personnel/form/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Expected> expected() {
    String[] lines = new String(file("expected.csv"), StandardCharsets.UTF_8).split("\n");
    return Arrays.stream(lines).skip(1).map(Fixtures::expected).toList();
  }

  private static Expected expected(String line) {
    String[] cells = line.split(",", 3);
    Map<String, String> expectations = new LinkedHashMap<>();
    for (String each : cells[2].split("\\|")) {
      int sign = each.indexOf('=');
      if (sign > 0) expectations.put(each.substring(0, sign), each.substring(sign + 1));
    }
    return new Expected(cells[0], cells[1], expectations);
  }

  record Expected(String file, String rejected, Map<String, String> expectations) {
    @Override
    public String toString() {
      return file;
    }
  }
}
