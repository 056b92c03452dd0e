package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.post.Balance;
import org.dandang.personnel.api.post.Staffing;
import org.dandang.personnel.api.post.StaffingRow;
import org.dandang.web.frame.ListPage;

/** How the posts of each unit are filled on a day: vacant places, and more than allowed. */
@Named
@ViewScoped
public class StaffingPage extends ListPage<StaffingRow> {

  private static final int FULL = 100;

  @Inject Staffing staffing;

  @Override
  protected Listing<StaffingRow> list(ListQuery query) {
    return staffing.list(query);
  }

  /** Of the width that stands for the headcount; more than allowed reaches over the mark. */
  public int width(StaffingRow row) {
    return row.headcount() == 0
        ? 0
        : Math.min(FULL + FULL / 2, row.held() * FULL / row.headcount());
  }

  public List<Level> getLevels() {
    return List.of(Level.values());
  }

  public List<Balance> getBalances() {
    return List.of(Balance.values());
  }
}
