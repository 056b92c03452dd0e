package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.unit.UnitRecords;
import org.dandang.personnel.api.unit.UnitRow;
import org.dandang.web.frame.ListPage;

/** All units in their official order. */
@Named
@ViewScoped
public class UnitsPage extends ListPage<UnitRow> {
  @Inject UnitRecords records;

  @Override
  protected Listing<UnitRow> list(ListQuery query) {
    return records.list(query);
  }

  public List<UnitKind> getKinds() {
    return List.of(UnitKind.values());
  }
}
