package org.dandang.verification.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One line of the figures that Tiandeng's 2018 overview must reproduce. */
public record ExpectedFigure(
    String key, long figure, boolean exact, String unit, String periodKind, long low, long high) {
  /** All of them, in the order of the file. */
  public static List<ExpectedFigure> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ExpectedFigure.class.getResourceAsStream(
                    "/org/dandang/verification/tiandeng-2018-figures.csv"),
                StandardCharsets.UTF_8))) {
      List<ExpectedFigure> figures = new ArrayList<>();
      lines
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .forEach(line -> figures.add(parse(line)));
      return figures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExpectedFigure parse(String line) {
    String[] cells = line.split(",", 9);
    long figure = Long.parseLong(cells[3]);
    boolean exact = cells[4].equals("yes");
    String[] band = exact ? new String[] {cells[3], cells[3]} : cells[7].split("-");
    return new ExpectedFigure(
        cells[0],
        figure,
        exact,
        cells[5],
        cells[6],
        Long.parseLong(band[0]),
        Long.parseLong(band[1]));
  }

  public boolean isMetBy(long value) {
    return low <= value && value <= high;
  }
}
