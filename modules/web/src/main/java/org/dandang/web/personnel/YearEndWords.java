package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.yearend.YearEndColumn;
import org.dandang.personnel.api.yearend.YearEndTable;
import org.dandang.web.frame.Cells;
import org.dandang.web.frame.Texts;

/** What stands at the edges of the year-end tables. */
@Named
@RequestScoped
public class YearEndWords {
  @Inject Cells cells;
  @Inject Codes codes;
  @Inject Texts texts;

  public String column(YearEndColumn column) {
    return cells.text(column);
  }

  public String row(YearEndTable table, YearEndTable.Row row) {
    return row.key().isEmpty() ? texts.get("sum") : line(table, row.key());
  }

  public String line(YearEndTable table, String key) {
    return table.kind() == YearEndTable.Kind.LEADERS
        ? cells.text(Level.valueOf(key))
        : codes.rank(Rank.valueOf(key));
  }
}
