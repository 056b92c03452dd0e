package org.dandang.personnel.api.intake;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with a cell, and by its message what to do about it.
 *
 * @param row as the spreadsheet counts, from 1
 * @param column from 0; -1 where the whole row is meant
 * @param heading of the column; empty where the whole row is meant
 * @param code message key in the bundle {@code rules}
 */
public record IntakeFault(int row, int column, String heading, String code, List<String> arguments)
    implements Serializable {
  private static final int LETTERS = 26;

  public IntakeFault {
    arguments = List.copyOf(arguments);
  }

  /** As the spreadsheet names it: C5; the bare number of the row where all of it is meant. */
  public String cell() {
    return letters(column) + row;
  }

  private static String letters(int column) {
    if (column < 0) return "";
    return letters(column / LETTERS - 1) + (char) ('A' + column % LETTERS);
  }
}
