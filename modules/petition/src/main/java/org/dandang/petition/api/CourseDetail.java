package org.dandang.petition.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A general petition's promises and answers, as its handlers see them. */
public record CourseDetail(
    CourseStage stage, List<ClockRow> clocks, List<OpinionRow> opinions, long version) {
  public CourseDetail {
    clocks = List.copyOf(clocks);
    opinions = List.copyOf(opinions);
  }

  /** One promise with its last day and the day on which it was kept. */
  public record ClockRow(
      ClockKind kind,
      LocalDate since,
      Optional<LocalDate> due,
      Optional<LocalDate> doneOn,
      Optional<String> paper,
      TimeLeft time) {}

  /** One written opinion. */
  public record OpinionRow(
      ClockKind stage,
      String organ,
      String document,
      String outcome,
      String approvedBy,
      LocalDate on,
      Optional<LocalDate> servedOn,
      Optional<String> slip) {}
}
