package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeRecords;
import org.dandang.personnel.api.intake.IntakeRow;
import org.dandang.personnel.api.intake.IntakeState;
import org.dandang.web.frame.ListPage;

/** Tables that were taken in. */
@Named
@ViewScoped
public class IntakesPage extends ListPage<IntakeRow> {
  @Inject IntakeRecords records;

  @Override
  protected Listing<IntakeRow> list(ListQuery query) {
    return records.list(query);
  }

  public List<IntakeKind> getKinds() {
    return List.of(IntakeKind.values());
  }

  public List<IntakeState> getStates() {
    return List.of(IntakeState.values());
  }
}
