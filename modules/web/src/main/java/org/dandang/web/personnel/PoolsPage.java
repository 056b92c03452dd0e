package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.pool.PoolKind;
import org.dandang.personnel.api.pool.PoolRecords;
import org.dandang.personnel.api.pool.PoolRow;
import org.dandang.web.frame.ListPage;

/** Pools of cadres by field and profession. */
@Named
@ViewScoped
public class PoolsPage extends ListPage<PoolRow> {
  @Inject PoolRecords records;

  @Override
  protected Listing<PoolRow> list(ListQuery query) {
    return records.list(query);
  }

  public List<PoolKind> getKinds() {
    return List.of(PoolKind.values());
  }

  public List<Industry> getIndustries() {
    return List.of(Industry.values());
  }
}
