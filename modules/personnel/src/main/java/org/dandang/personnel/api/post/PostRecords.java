package org.dandang.personnel.api.post;

import java.util.List;
import java.util.Optional;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.Onward;

/** Questions about posts. */
public interface PostRecords {
  /**
   * Filters: asOf, title, unit, level, line, vacant (true, false), set (true, false). Sorts: unit,
   * title, level, begin.
   */
  Listing<PostRow> list(ListQuery query);

  /** In the list's own order from a cursor on, however far; the offset is not used. */
  Onward<PostRow> after(ListQuery query, Optional<String> cursor);

  PostDetail get(PostId post);

  List<HistoryRow> history(PostId post);
}
