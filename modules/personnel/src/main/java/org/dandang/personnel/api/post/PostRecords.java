package org.dandang.personnel.api.post;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about posts. */
public interface PostRecords {
  /**
   * Filters: asOf, title, unit, level, line, vacant (true, false), set (true, false). Sorts: unit,
   * title, level, begin.
   */
  Listing<PostRow> list(ListQuery query);

  PostDetail get(PostId post);

  List<HistoryRow> history(PostId post);
}
