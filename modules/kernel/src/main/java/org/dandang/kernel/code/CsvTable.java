package org.dandang.kernel.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a small table of comma separated values (RFC 4180) whose first line names the columns. */
public final class CsvTable {
  private final String text;
  private int at;

  private CsvTable(String text) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** A table that lies beside a class. */
  public static List<Map<String, String>> beside(Class<?> neighbour, String file) {
    try (InputStream found = neighbour.getResourceAsStream(file)) {
      if (found == null) throw new IllegalArgumentException("no table " + file);
      return rows(new String(found.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each row by column name; a row of the wrong width is an error that names its line. */
  public static List<Map<String, String>> rows(String text) {
    CsvTable table = new CsvTable(text);
    List<String> columns = table.record();
    List<Map<String, String>> rows = new ArrayList<>();
    while (table.at < table.text.length()) {
      List<String> cells = table.record();
      if (cells.size() == 1 && cells.get(0).isBlank()) continue;
      if (cells.size() != columns.size())
        throw new IllegalArgumentException("row " + (rows.size() + 2) + " of the table: " + cells);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) row.put(columns.get(i).strip(), cells.get(i));
      rows.add(row);
    }
    return rows;
  }

  /** All lines as they stand, the names of the columns first; nothing is checked. */
  public static List<List<String>> lines(String text) {
    CsvTable table = new CsvTable(text);
    List<List<String>> lines = new ArrayList<>();
    while (table.at < table.text.length()) lines.add(table.record());
    return lines;
  }

  private List<String> record() {
    List<String> cells = new ArrayList<>();
    do cells.add(cell());
    while (at < text.length() && text.charAt(at++) == ',');
    return cells;
  }

  /** Stops at the comma or line end behind the cell. */
  private String cell() {
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean doubled = quoted && c == '"' && text.startsWith("\"\"", at);
      if (doubled) {
        cell.append('"');
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        break;
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return cell.toString();
  }
}
