package org.dandang.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.office.api.MeetingRecords;
import org.dandang.office.api.MeetingRecords.MeetingRow;
import org.dandang.web.frame.ListPage;

/** The register of meetings. */
@Named
@ViewScoped
public class MeetingsPage extends ListPage<MeetingRow> {
  @Inject MeetingRecords records;

  @Override
  protected Listing<MeetingRow> list(ListQuery query) {
    return records.list(query);
  }
}
