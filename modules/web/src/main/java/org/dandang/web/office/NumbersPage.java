package org.dandang.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.office.api.NumberRecords;
import org.dandang.office.api.NumberRecords.NumberRow;
import org.dandang.office.api.NumberRecords.SeriesRow;
import org.dandang.web.frame.ListPage;

/** The register of document numbers, voids in their place. */
@Named
@ViewScoped
public class NumbersPage extends ListPage<NumberRow> {
  @Inject NumberRecords records;

  @Override
  protected Listing<NumberRow> list(ListQuery query) {
    return records.list(query);
  }

  public List<SeriesRow> getSeries() {
    return records.series();
  }
}
