package org.dandang.care.api.support;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about groups, activities and who took part. */
public interface SupportRecords {
  /** Filters: year, backing, village, leader. */
  Listing<GroupRow> list(ListQuery query);

  GroupDetail get(GroupId id);

  /** Filters: group, activity, name, unit, year. */
  Listing<ParticipantRow> participants(ListQuery query);

  List<HistoryRow> history(GroupId id);
}
