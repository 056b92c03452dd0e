package org.dandang.personnel.application.paper;

/** A change in one cell of a table. */
final class Change {
  private Change() {}

  /** 任…，免… with what there is of both. */
  static String words(Entry entry) {
    String takes = entry.proposed();
    String leaves = entry.removed();
    if (takes.isEmpty()) return leaves.isEmpty() ? Words.of(entry.kind()) : "免" + leaves;
    return leaves.isEmpty() ? "任" + takes : "任" + takes + "\n免" + leaves;
  }
}
