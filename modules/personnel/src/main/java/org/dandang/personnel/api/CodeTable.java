package org.dandang.personnel.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The national code tables that a person's file uses; Chinese labels exactly as in exchange files.
 */
public enum CodeTable {
  /** GB/T 3304. */
  ETHNIC,
  /** GB/T 4658. */
  EDUCATION,
  /** GB/T 6864. */
  DEGREE,
  /** GB/T 4762. */
  POLITICAL;

  private final Map<String, String> labels = read(name().toLowerCase(java.util.Locale.ROOT));

  /** Codes with their Chinese labels in the table's order. */
  public Map<String, String> labels() {
    return labels;
  }

  public boolean knows(String code) {
    return labels.containsKey(code);
  }

  /** The Chinese label; the code itself where the table does not know it. */
  public String label(String code) {
    return labels.getOrDefault(code, code);
  }

  private static Map<String, String> read(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CodeTable.class.getResourceAsStream(
                    "/org/dandang/personnel/codes/" + name + ".csv"),
                StandardCharsets.UTF_8))) {
      Map<String, String> labels = new LinkedHashMap<>();
      lines
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .forEach(cells -> labels.put(cells[0], cells[1]));
      return Collections.unmodifiableMap(labels);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
