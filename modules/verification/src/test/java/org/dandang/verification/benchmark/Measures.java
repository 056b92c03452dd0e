package org.dandang.verification.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The table of a benchmark: printed line by line as it grows, and written as JSON. */
final class Measures {
  /** Something that is measured. */
  interface Work {
    void run() throws Exception;
  }

  private final Map<String, String> table = new LinkedHashMap<>();
  private int failed;

  void put(String what, String value) {
    System.out.printf("%-84s %s%n", what, value);
    table.put(what, value);
  }

  /**
   * A part whose failure is written down and stops no other, but the command ends with an error.
   */
  void part(String what, Work work) {
    try {
      work.run();
    } catch (Exception e) {
      failed++;
      put(what, "FAILED: " + e);
      e.printStackTrace(System.out);
    }
  }

  /** How many parts failed. */
  int failed() {
    return failed;
  }

  /** Milliseconds of each of these runs, sorted. */
  static double[] millis(int times, Work work) throws Exception {
    double[] millis = new double[times];
    for (int at = 0; at < times; at++) {
      long start = System.nanoTime();
      work.run();
      millis[at] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return millis;
  }

  static String halfAndMost(double[] sorted) {
    return "%.1f / %.1f".formatted(sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]);
  }

  void write(String file) throws IOException {
    StringBuilder json = new StringBuilder("{");
    table.forEach(
        (what, value) ->
            json.append(json.length() > 1 ? "," : "")
                .append("\n  \"")
                .append(what)
                .append("\": \"")
                .append(value.replaceAll("[\\p{Cntrl}\"\\\\]+", " "))
                .append('"'));
    Files.writeString(Path.of("target", file), json.append("\n}\n"), StandardCharsets.UTF_8);
  }
}
