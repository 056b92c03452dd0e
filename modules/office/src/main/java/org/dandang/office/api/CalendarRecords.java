package org.dandang.office.api;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The years of the working-day calendar, shipped and uploaded, and what an upload would change. */
public interface CalendarRecords {
  /** Where a year came from. */
  enum Source {
    SHIPPED,
    UPLOADED
  }

  /** A day that is not as the week says. */
  record Day(LocalDate day, boolean worked, String name) {}

  /** One year of a layer; the region is empty for the national one. */
  record YearRow(
      String region, int year, Source source, int days, int version, Optional<LocalDateTime> at) {}

  /** One upload of a year; the newest is in force. */
  record VersionRow(
      long id,
      int number,
      int days,
      String reason,
      String uploadedBy,
      LocalDateTime uploadedAt,
      String table) {}

  /** What is wrong with a row; row 0 is the whole table. Code and arguments of the message. */
  record Fault(int row, String code, List<Object> arguments) {}

  /** A day that would be worked or not, other than before. */
  record ChangedDay(LocalDate day, boolean workedBefore, boolean worked, String name) {}

  /** Terms of so many working days that begin within these days would end on another day. */
  record MovedTerm(
      int count, LocalDate begunFrom, LocalDate begunTo, LocalDate lastBefore, LocalDate last) {}

  /** What an upload would do. */
  record Check(
      List<Fault> faults,
      int days,
      boolean known,
      int seen,
      List<ChangedDay> changed,
      List<MovedTerm> moved) {
    public boolean passed() {
      return faults.isEmpty();
    }
  }

  /** What was uploaded for a year, national or of a region; empty when nothing was. */
  List<Day> uploaded(int year, String region);

  /** All years of the national layer and of the county's region. */
  List<YearRow> years();

  /** Newest first. */
  List<VersionRow> versions(int year, String region);

  /** Code of the region whose holidays the county keeps. */
  String region();

  /** Changes nothing; names every fault with its row. */
  Check check(@Valid UploadCalendar wanted);
}
