package org.dandang.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.care.api.talk.TalkDetail;
import org.dandang.care.api.talk.TalkId;
import org.dandang.care.api.talk.TalkRecords;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.web.frame.FilePage;

/** One talk; the notes only for the talker and the care team. */
@Named
@ViewScoped
public class HeartTalkPage extends FilePage<TalkDetail> {
  @Inject TalkRecords records;

  @Override
  protected TalkDetail read(long id) {
    return records.get(new TalkId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new TalkId(id));
  }
}
