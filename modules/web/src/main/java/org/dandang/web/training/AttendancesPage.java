package org.dandang.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.training.api.classes.AttendanceRow;
import org.dandang.training.api.classes.ClassRecords;
import org.dandang.training.api.classes.Presence;
import org.dandang.web.frame.ListPage;

/** Who was in which class. */
@Named
@ViewScoped
public class AttendancesPage extends ListPage<AttendanceRow> {
  @Inject ClassRecords records;

  @Override
  protected Listing<AttendanceRow> list(ListQuery query) {
    return records.attendances(query);
  }

  public List<Presence> getPresences() {
    return List.of(Presence.values());
  }
}
