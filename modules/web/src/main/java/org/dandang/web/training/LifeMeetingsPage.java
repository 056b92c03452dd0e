package org.dandang.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.training.api.lifemeeting.LifeMeetingRecords;
import org.dandang.training.api.lifemeeting.LifeMeetingRow;
import org.dandang.training.api.lifemeeting.MeetingKind;
import org.dandang.training.api.lifemeeting.MeetingState;
import org.dandang.web.frame.ListPage;

/** Life meetings of the leading groups. */
@Named
@ViewScoped
public class LifeMeetingsPage extends ListPage<LifeMeetingRow> {
  @Inject LifeMeetingRecords records;

  @Override
  protected Listing<LifeMeetingRow> list(ListQuery query) {
    return records.list(query);
  }

  public List<MeetingKind> getMeetingKinds() {
    return List.of(MeetingKind.values());
  }

  public List<MeetingState> getMeetingStates() {
    return List.of(MeetingState.values());
  }
}
