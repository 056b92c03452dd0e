package org.dandang.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.care.api.support.GroupDetail;
import org.dandang.care.api.support.GroupId;
import org.dandang.care.api.support.SupportRecords;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.web.frame.FilePage;

/** One group and what it did. */
@Named
@ViewScoped
public class SupportGroupPage extends FilePage<GroupDetail> {
  @Inject SupportRecords records;

  @Override
  protected GroupDetail read(long id) {
    return records.get(new GroupId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new GroupId(id));
  }
}
