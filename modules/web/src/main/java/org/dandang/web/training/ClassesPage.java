package org.dandang.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.training.api.classes.ClassKind;
import org.dandang.training.api.classes.ClassRecords;
import org.dandang.training.api.classes.ClassRow;
import org.dandang.training.api.classes.ClassState;
import org.dandang.web.frame.ListPage;

/** All classes. */
@Named
@ViewScoped
public class ClassesPage extends ListPage<ClassRow> {
  @Inject ClassRecords records;

  @Override
  protected Listing<ClassRow> list(ListQuery query) {
    return records.list(query);
  }

  public List<ClassKind> getClassKinds() {
    return List.of(ClassKind.values());
  }

  public List<ClassState> getClassStates() {
    return List.of(ClassState.values());
  }
}
