package org.dandang.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The sign-ins of the demo, as the sample inside the WAR lists them. */
final class DemoAccounts {
  private static final String SAMPLE = "WEB-INF/lib/sample.jar";
  private static final String LIST = "org/dandang/sample/accounts.csv";

  private DemoAccounts() {}

  static void show(Path war, Console console) throws IOException {
    for (String line : lines(war)) {
      String[] cells = line.split(",", -1);
      StringBuilder row = new StringBuilder("  ");
      for (int i = 0; i < cells.length && i < 3; i++) {
        row.append("  ").append("%-20s".formatted(cells[i].strip()));
      }
      console.say(row.toString().stripTrailing());
    }
  }

  private static List<String> lines(Path war) throws IOException {
    try (ZipInputStream outer = new ZipInputStream(Files.newInputStream(war))) {
      if (!found(outer, SAMPLE)) {
        return List.of();
      }
      return linesInside(outer);
    }
  }

  private static List<String> linesInside(InputStream jar) throws IOException {
    try (ZipInputStream inner = new ZipInputStream(jar)) {
      if (!found(inner, LIST)) {
        return List.of();
      }
      return new BufferedReader(new InputStreamReader(inner, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  private static boolean found(ZipInputStream zip, String name) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
