package org.dandang.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.training.api.classes.ClassDetail;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.ClassRecords;
import org.dandang.web.frame.FilePage;

/** One class with who was there. */
@Named
@ViewScoped
public class ClassPage extends FilePage<ClassDetail> {
  @Inject ClassRecords records;

  @Override
  protected ClassDetail read(long id) {
    return records.get(new ClassId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new ClassId(id));
  }
}
