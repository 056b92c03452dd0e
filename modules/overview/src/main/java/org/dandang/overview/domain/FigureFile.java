package org.dandang.overview.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.overview.api.CarriedFile;

/** What a file of figures says: for each key the serials and months of what it counts. */
public record FigureFile(CarriedFile head, Map<String, List<Carried>> figures) {
  /** One record: a serial that nobody here can open, and the first day of its month. */
  public record Carried(String serial, LocalDate month) {
    /** The same number for the same serial in every file. */
    public FigureRecord record() {
      return FigureRecord.sealed(number(serial), month);
    }

    private static long number(String serial) {
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(serial.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong() >>> 1;
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(Integer.toString(head.year()), head.cutOff().toString()));
    figures.forEach(
        (key, records) -> {
          rows.add(List.of("figure", key));
          for (Carried one : records)
            rows.add(List.of("record", key, one.serial(), one.month().toString()));
        });
    return rows;
  }

  public static FigureFile of(long number, LocalDate madeOn, List<List<String>> rows) {
    List<String> head = rows.get(0);
    Map<String, List<Carried>> figures = new LinkedHashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      List<Carried> records = figures.computeIfAbsent(row.get(1), key -> new ArrayList<>());
      switch (row.get(0)) {
        case "figure" -> {}
        case "record" -> records.add(new Carried(row.get(2), LocalDate.parse(row.get(3))));
        default -> throw new InvalidInput("file", "overview.row-not-understood", row.get(0));
      }
    }
    return new FigureFile(
        new CarriedFile(
            Integer.parseInt(head.get(0)), LocalDate.parse(head.get(1)), number, madeOn),
        figures);
  }
}
