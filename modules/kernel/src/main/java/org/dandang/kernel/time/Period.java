package org.dandang.kernel.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** From a first day to a last day, both inside; open while it has no last day. */
@Embeddable
public class Period implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "begins")
  private LocalDate begin;

  @Column(name = "ends")
  private LocalDate end;

  protected Period() {}

  private Period(LocalDate begin, LocalDate end) {
    this.begin = Objects.requireNonNull(begin, "begin");
    this.end = end;
    if (end != null && end.isBefore(begin)) {
      throw new IllegalArgumentException("period ends " + end + " before it begins " + begin);
    }
  }

  /** Both days inside. */
  public static Period between(LocalDate begin, LocalDate end) {
    return new Period(begin, Objects.requireNonNull(end, "end"));
  }

  /** From a day on, with no end yet. */
  public static Period from(LocalDate begin) {
    return new Period(begin, null);
  }

  /** The last day may be null: open. */
  public static Period of(LocalDate begin, LocalDate end) {
    return new Period(begin, end);
  }

  /** January 1 to December 31. */
  public static Period year(int year) {
    return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public LocalDate begin() {
    return begin;
  }

  public Optional<LocalDate> end() {
    return Optional.ofNullable(end);
  }

  public boolean isOpen() {
    return end == null;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(begin) && (end == null || !day.isAfter(end));
  }

  public boolean hasBegun(LocalDate today) {
    return !today.isBefore(begin);
  }

  public boolean overlaps(Period other) {
    return (other.end == null || !begin.isAfter(other.end))
        && (end == null || !other.begin.isAfter(end));
  }

  /** The same beginning with this last day. */
  public Period endedOn(LocalDate lastDay) {
    return new Period(begin, lastDay);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Period that
        && begin.equals(that.begin)
        && Objects.equals(end, that.end);
  }

  @Override
  public int hashCode() {
    return Objects.hash(begin, end);
  }

  @Override
  public String toString() {
    return begin + "/" + (end == null ? "" : end);
  }
}
