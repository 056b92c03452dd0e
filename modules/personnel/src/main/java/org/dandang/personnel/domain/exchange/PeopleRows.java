package org.dandang.personnel.domain.exchange;

import java.util.List;

/** All people and units as rows: the first cell names what a row is, the second whose it is. */
public interface PeopleRows {
  List<List<String>> all();

  /** How many of these codes of units or persons are not known here. */
  int unknown(RowKind kind, List<List<String>> rows);

  /** Adds, changes and ends what the rows say, so that afterwards the same stands here as there. */
  void takeOver(List<List<String>> rows);
}
