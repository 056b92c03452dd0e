package org.dandang.web.accountability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.dandang.accountability.api.AccountabilityRecords;
import org.dandang.accountability.api.Coverage;
import org.dandang.kernel.time.BusinessDay;

/** Whether every case of the last years went through its gate: numbers and nothing else. */
@Named
@RequestScoped
public class CoveragePage {
  private static final int YEARS = 3;

  @Inject AccountabilityRecords records;
  @Inject BusinessDay businessDay;

  private List<Coverage> years;

  /** The current year first. */
  public List<Coverage> getYears() {
    if (years == null) years = read(businessDay.today().getYear());
    return years;
  }

  private List<Coverage> read(int year) {
    return IntStream.range(0, YEARS).mapToObj(back -> records.coverage(year - back)).toList();
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
