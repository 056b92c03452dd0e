package org.dandang.care.api.talk;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about talks; what was said in private stays with the talker and the care team. */
public interface TalkRecords {
  /** Filters: talker, unit, place, secretary, year, from, to. */
  Listing<TalkRow> list(ListQuery query);

  TalkDetail get(TalkId id);

  /** Without the notes. */
  List<HistoryRow> history(TalkId id);
}
