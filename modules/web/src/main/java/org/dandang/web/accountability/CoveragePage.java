package org.dandang.web.accountability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dandang.accountability.api.AccountabilityRecords;
import org.dandang.accountability.api.Coverage;
import org.dandang.accountability.api.ToleranceYear;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.web.frame.BarChart;
import org.dandang.web.frame.Texts;

/** Whether every case of the last years went through its gate: numbers and nothing else. */
@Named
@RequestScoped
public class CoveragePage {
  private static final int YEARS = 3;

  @Inject AccountabilityRecords records;
  @Inject BusinessDay businessDay;
  @Inject Texts words;

  private List<Coverage> years;
  private List<ToleranceYear> tolerance;

  /** The current year first. */
  public List<Coverage> getYears() {
    if (years == null) years = read(businessDay.today().getYear());
    return years;
  }

  private List<Coverage> read(int year) {
    return IntStream.range(0, YEARS).mapToObj(back -> records.coverage(year - back)).toList();
  }

  /** The same years: what became of the applications for tolerance. */
  public List<ToleranceYear> getTolerance() {
    int year = businessDay.today().getYear();
    if (tolerance == null)
      tolerance =
          IntStream.range(0, YEARS).mapToObj(back -> records.tolerance(year - back)).toList();
    return tolerance;
  }

  /** One chart for each year in which anybody applied. */
  public List<BarChart> getToleranceCharts() {
    return getTolerance().stream()
        .filter(year -> year.applied() > 0)
        .map(year -> BarChart.of(String.valueOf(year.year()), ends(year)))
        .toList();
  }

  private Map<String, Long> ends(ToleranceYear year) {
    Map<String, Long> ends = new LinkedHashMap<>();
    ends.put(words.get("tolerated"), year.tolerated());
    ends.put(words.get("partly"), year.partly());
    ends.put(words.get("refused"), year.refused());
    ends.put(words.get("rejected"), year.rejected());
    ends.put(words.get("underWay"), year.underWay());
    return ends;
  }

  /** How much of what was begun went through each gate. */
  public List<GateBar> bars(Coverage year) {
    return List.of(
        GateBar.of("consulted", year.consulted(), year.opened()),
        GateBar.of("decided", year.decided(), year.opened()),
        GateBar.of("signed", year.signed(), year.filed()));
  }

  /**
   * A gate as a bar beside the whole.
   *
   * @param width of what went through, 0 to 100
   * @param whole width of the whole; 0 where nothing was begun
   */
  public record GateBar(String label, long done, long of, long width, long whole) {
    private static final long FULL = 100;

    static GateBar of(String label, long done, long of) {
      return new GateBar(label, done, of, of == 0 ? 0 : done * FULL / of, of == 0 ? 0 : FULL);
    }
  }
}
