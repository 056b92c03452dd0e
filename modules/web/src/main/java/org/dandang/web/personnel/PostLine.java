package org.dandang.web.personnel;

import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.post.FrontLine;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRow;

/** A post as the list shows and exports it. */
public record PostLine(
    PostId id,
    UnitId unitId,
    String unit,
    String title,
    Level level,
    int headcount,
    int held,
    int vacant,
    FrontLine line,
    Industry field,
    LocalDate begin,
    LocalDate end) {
  static PostLine of(PostRow row) {
    return new PostLine(
        row.id(),
        row.unit(),
        row.unitName(),
        row.title(),
        row.level(),
        row.headcount(),
        row.held(),
        row.vacant(),
        row.line(),
        row.field(),
        row.begin(),
        row.end());
  }
}
