package org.dandang.web.commendation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.commendation.api.AwardRow;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.RecipientKind;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.web.frame.ListPage;

/** The honour roll. */
@Named
@ViewScoped
public class AwardsPage extends ListPage<AwardRow> {
  private static final long serialVersionUID = 1L;

  /** Whether an award stands. */
  public enum Standing {
    STANDING,
    REVOKED,
    VOIDED
  }

  @Inject CommendationRecords records;

  @Override
  protected Listing<AwardRow> list(ListQuery query) {
    return records.awards(query);
  }

  public List<RecipientKind> getKinds() {
    return List.of(RecipientKind.values());
  }

  public List<Standing> getStandings() {
    return List.of(Standing.values());
  }
}
