package org.dandang.personnel.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The national code tables that a person's file uses; Chinese labels exactly as in exchange files,
 * and understood also as offices shorten them.
 */
public enum CodeTable {
  /** GB/T 3304. */
  ETHNIC("族"),
  /** GB/T 4658. */
  EDUCATION("毕业"),
  /** GB/T 6864. */
  DEGREE("学位"),
  /** GB/T 4762. */
  POLITICAL("");

  private static final Map<String, String> VARIANTS = variants();

  private final String ending;
  private final Map<String, String> labels = read(name().toLowerCase(java.util.Locale.ROOT));

  CodeTable(String ending) {
    this.ending = ending;
  }

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

  /** The code meant by a code, a label, or a label as offices also write it (汉 for 汉族). */
  public Optional<String> understood(String typed) {
    String text = typed.replaceAll("[\\s\u3000]", "");
    if (text.isEmpty()) return Optional.empty();
    if (knows(text)) return Optional.of(text);
    return labels.entrySet().stream()
        .filter(code -> code.getValue().equals(text) || code.getValue().equals(text + ending))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> Optional.ofNullable(VARIANTS.get(name() + text)));
  }

  private static Map<String, String> variants() {
    Map<String, String> variants = new LinkedHashMap<>();
    lines("variants").forEach(cells -> variants.put(cells[0] + cells[1], cells[2]));
    return Collections.unmodifiableMap(variants);
  }

  private static Map<String, String> read(String name) {
    Map<String, String> labels = new LinkedHashMap<>();
    lines(name).forEach(cells -> labels.put(cells[0], cells[1]));
    return Collections.unmodifiableMap(labels);
  }

  private static List<String[]> lines(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CodeTable.class.getResourceAsStream(
                    "/org/dandang/personnel/codes/" + name + ".csv"),
                StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(",")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
