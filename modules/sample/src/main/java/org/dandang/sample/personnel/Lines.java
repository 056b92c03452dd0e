package org.dandang.sample.personnel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a table that lies beside the loader, without its head. */
record Lines(String file) {
  List<String[]> cells() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Lines.class.getResourceAsStream("/org/dandang/sample/" + file),
                StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
