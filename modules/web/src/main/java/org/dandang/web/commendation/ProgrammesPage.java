package org.dandang.web.commendation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.ProgrammeRow;
import org.dandang.commendation.api.ProgrammeState;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.web.frame.ListPage;

/** All programmes, the newest year first. */
@Named
@ViewScoped
public class ProgrammesPage extends ListPage<ProgrammeRow> {
  private static final long serialVersionUID = 1L;

  @Inject CommendationRecords records;

  @Override
  protected Listing<ProgrammeRow> list(ListQuery query) {
    return records.programmes(query);
  }

  public List<ProgrammeState> getStates() {
    return List.of(ProgrammeState.values());
  }
}
