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
}
