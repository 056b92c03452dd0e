package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.yearend.EstablishmentTable;
import org.dandang.personnel.api.yearend.YearEndColumn;
import org.dandang.personnel.api.yearend.YearEndTable;
import org.dandang.personnel.api.yearend.YearEndTables;

/** The year-end tables as of the last day of a year, each number with the people behind it. */
@Named
@ViewScoped
public class YearEndPage implements Serializable {
  private static final int YEARS = 5;

  @Inject YearEndTables tables;
  @Inject BusinessDay business;
  @Inject YearEndSheet sheet;

  private Integer year;
  private transient EstablishmentTable establishment;
  private transient YearEndTable leaders;
  private transient YearEndTable ranks;

  /** A year that has not begun has no end yet. */
  public LocalDate getDay() {
    LocalDate today = business.today();
    LocalDate end = LocalDate.of(getYear(), 12, 31);
    return end.isAfter(today) ? today : end;
  }

  /** Whether the year is still going on, so that the tables are as of today. */
  public boolean isRunning() {
    return getDay().equals(business.today()) && !getDay().equals(LocalDate.of(getYear(), 12, 31));
  }

  public List<Integer> getYears() {
    int now = business.today().getYear();
    return Stream.iterate(now, one -> one - 1).limit(YEARS).toList();
  }

  public EstablishmentTable getEstablishment() {
    if (establishment == null) establishment = tables.establishment(getDay());
    return establishment;
  }

  public YearEndTable getLeaders() {
    if (leaders == null) leaders = tables.persons(YearEndTable.Kind.LEADERS, getDay());
    return leaders;
  }

  public YearEndTable getRanks() {
    if (ranks == null) ranks = tables.persons(YearEndTable.Kind.RANKS, getDay());
    return ranks;
  }

  /** Both tables of persons, to be drawn alike. */
  public List<YearEndTable> getOfPersons() {
    return List.of(getLeaders(), getRanks());
  }

  public List<YearEndColumn> getColumns() {
    return List.of(YearEndColumn.values());
  }

  /** Ages by level or rank as a picture. */
  public AgeChart chart(YearEndTable table) {
    return AgeChart.of(table);
  }

  /** Address of the people behind a number. */
  public String behind(YearEndTable table, YearEndTable.Row row, YearEndColumn column) {
    return Behind.of(table.kind(), row.key(), column, getDay());
  }

  public void export() {
    sheet.send(getYear(), getDay(), getEstablishment(), getOfPersons());
  }

  /** The last year that is over, unless another is asked for. */
  public int getYear() {
    return year == null ? business.today().getYear() - 1 : year;
  }

  public void setYear(int asked) {
    if (asked > 0) year = Math.max(1950, Math.min(asked, business.today().getYear()));
  }

  /** Where the roll shows the people of one number. */
  private static final class Behind {
    private Behind() {}

    static String of(YearEndTable.Kind kind, String row, YearEndColumn column, LocalDate day) {
      StringBuilder address = new StringBuilder("/personnel/cadres.xhtml?f.asOf=" + day);
      boolean leaders = kind == YearEndTable.Kind.LEADERS;
      if (row.isEmpty()) address.append(leaders ? "&f.leading=true" : "&f.ranked=true");
      else address.append(leaders ? "&f.level=" : "&f.rank=").append(row);
      address.append(
          switch (column) {
            case MALE, FEMALE -> "&f.sex=" + column;
            case HAN -> "&f.minority=false";
            case MINORITY -> "&f.minority=true";
            case PARTY -> "&f.party=true";
            case OUTSIDE_PARTY -> "&f.party=false";
            default -> "";
          });
      column.bornFrom(day).ifPresent(from -> address.append("&f.bornFrom=").append(from));
      column.bornTo(day).ifPresent(to -> address.append("&f.bornTo=").append(to));
      return address.toString();
    }
  }

  static List<YearEndColumn> bands() {
    return Arrays.stream(YearEndColumn.values())
        .filter(column -> column.trait() == YearEndColumn.Trait.AGE)
        .toList();
  }
}
