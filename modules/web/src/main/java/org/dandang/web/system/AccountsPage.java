package org.dandang.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.access.api.AccountRecords;
import org.dandang.access.api.AccountRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.web.frame.ListPage;

/** All accounts. */
@Named
@ViewScoped
public class AccountsPage extends ListPage<AccountRow> {
  @Inject AccountRecords records;

  @Override
  protected Listing<AccountRow> list(ListQuery query) {
    return records.list(query);
  }
}
