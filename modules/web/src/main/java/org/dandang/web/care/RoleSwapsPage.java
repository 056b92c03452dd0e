package org.dandang.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.care.api.swap.SwapRecords;
import org.dandang.care.api.swap.SwapRole;
import org.dandang.care.api.swap.SwapRow;
import org.dandang.care.api.swap.SwapState;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.web.frame.ListPage;

/** Days on which leaders took another's place. */
@Named
@ViewScoped
public class RoleSwapsPage extends ListPage<SwapRow> {
  @Inject SwapRecords records;

  @Override
  protected Listing<SwapRow> list(ListQuery query) {
    return records.list(query);
  }

  public List<SwapRole> getSwapRoles() {
    return List.of(SwapRole.values());
  }

  public List<SwapState> getSwapStates() {
    return List.of(SwapState.values());
  }
}
