package org.dandang.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.care.api.support.GroupRow;
import org.dandang.care.api.support.SupportRecords;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.web.frame.ListPage;

/** Support groups behind the village teams. */
@Named
@ViewScoped
public class SupportGroupsPage extends ListPage<GroupRow> {
  @Inject SupportRecords records;

  @Override
  protected Listing<GroupRow> list(ListQuery query) {
    return records.list(query);
  }
}
