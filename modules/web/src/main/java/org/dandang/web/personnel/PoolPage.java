package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.personnel.api.pool.PoolDetail;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.pool.PoolRecords;
import org.dandang.web.frame.FilePage;

/** One pool with whoever is or was in it, and its size over the years. */
@Named
@ViewScoped
public class PoolPage extends FilePage<PoolDetail> {
  /** How many were in it at the end of a year. */
  public record YearEnd(String year, int members) {}

  @Inject PoolRecords records;

  @Override
  protected PoolDetail read(long id) {
    return records.get(new PoolId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new PoolId(id));
  }

  public List<YearEnd> getYearEnds() {
    return getFile().membersAtYearEnd().entrySet().stream()
        .map(year -> new YearEnd(year.getKey().toString(), year.getValue()))
        .toList();
  }

  /** How many are in it now. */
  public long getPresent() {
    return getFile().members().stream().filter(member -> member.end() == null).count();
  }
}
