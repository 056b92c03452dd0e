package org.dandang.personnel.api.post;

import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;

/**
 * A post in the list as of a day; line and field are null where no cultivation is set on the day.
 */
public record PostRow(
    PostId id,
    UnitId unit,
    String unitName,
    String title,
    Level level,
    int headcount,
    int held,
    FrontLine line,
    Industry field,
    LocalDate begin,
    LocalDate end) {
  /** 空缺. */
  public int vacant() {
    return Math.max(0, headcount - held);
  }
}
