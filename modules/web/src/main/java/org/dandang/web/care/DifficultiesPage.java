package org.dandang.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.care.api.difficulty.DifficultyKind;
import org.dandang.care.api.difficulty.DifficultyRecords;
import org.dandang.care.api.difficulty.DifficultyRow;
import org.dandang.care.api.difficulty.DifficultyState;
import org.dandang.care.api.difficulty.Urgency;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.web.frame.ListPage;

/** Difficulties and how far they have come. */
@Named
@ViewScoped
public class DifficultiesPage extends ListPage<DifficultyRow> {
  @Inject DifficultyRecords records;

  @Override
  protected Listing<DifficultyRow> list(ListQuery query) {
    return records.list(query);
  }

  public List<DifficultyKind> getDifficultyKinds() {
    return List.of(DifficultyKind.values());
  }

  public List<Urgency> getUrgencies() {
    return List.of(Urgency.values());
  }

  public List<DifficultyState> getDifficultyStates() {
    return List.of(DifficultyState.values());
  }
}
