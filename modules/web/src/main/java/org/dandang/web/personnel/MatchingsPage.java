package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.matching.MatchingRecords;
import org.dandang.personnel.api.matching.MatchingRow;
import org.dandang.web.frame.ListPage;

/** Whom vacancies would suit, run by run. */
@Named
@ViewScoped
public class MatchingsPage extends ListPage<MatchingLine> {
  @Inject MatchingRecords records;

  @Override
  protected Listing<MatchingLine> list(ListQuery query) {
    Listing<MatchingRow> found = records.list(query);
    return new Listing<>(
        found.rows().stream().map(MatchingLine::of).toList(), found.total(), found.capped());
  }
}
