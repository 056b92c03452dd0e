package org.dandang.petition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Takes in what comes in lists: transfers and the online reports of the national site (Q1). */
public interface ReportListDesk {
  /** Most lines of a list. */
  int MOST = 1000;

  /** How a list is filled in; in Chinese, as the papers are, whoever asks. */
  List<Heading> headings();

  /** Every fault with its cell; empty where all can be taken in. Nothing is kept. */
  List<CellFault> check(@NotNull @Valid ReportList list);

  /**
   * All lines or none. A line whose number is in the register already changes nothing; what is the
   * superior's is passed on by the same rule as anything else that comes in.
   */
  Taken take(@NotNull @Valid ReportList list);

  /**
   * A column of the template.
   *
   * @param choices allowed values; none where any text may stand
   */
  record Heading(
      ListColumn column, String heading, String note, String example, List<String> choices) {
    public Heading {
      choices = List.copyOf(choices);
    }
  }

  /** One fault. */
  record CellFault(int line, ListColumn column, ListFault fault) {}

  /**
   * What became of a list.
   *
   * @param numbers under which the lines stand in the register now
   * @param known source numbers of the lines that were there already
   */
  record Taken(List<String> numbers, List<String> known) {
    public Taken {
      numbers = List.copyOf(numbers);
      known = List.copyOf(known);
    }
  }
}
