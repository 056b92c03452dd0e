package org.dandang.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.training.api.partyday.PartyDayRecords;
import org.dandang.training.api.partyday.PartyDayRow;
import org.dandang.web.frame.ListPage;

/** Party days of the branches. */
@Named
@ViewScoped
public class PartyDaysPage extends ListPage<PartyDayRow> {
  @Inject PartyDayRecords records;

  @Override
  protected Listing<PartyDayRow> list(ListQuery query) {
    return records.list(query);
  }
}
