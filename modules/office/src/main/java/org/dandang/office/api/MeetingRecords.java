package org.dandang.office.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** The register of meetings. */
public interface MeetingRecords {
  /** How far a meeting is. */
  enum State {
    CONVENED,
    HELD,
    CLOSED
  }

  /** One line of the register. */
  record MeetingRow(
      long id, String committee, LocalDate on, String presiding, State state, String minutes) {}

  /** Who should attend, and whether he or she came. */
  record Member(PersonId person, boolean present) {}

  /** A matter and its vote. */
  record Matter(
      String title, int recused, int inFavour, int against, int abstained, boolean carried) {}

  /** A meeting as a whole. */
  record MeetingDetail(
      MeetingId id,
      String committee,
      LocalDate on,
      String presiding,
      State state,
      Optional<String> minutes,
      List<Member> members,
      List<Matter> matters,
      long version) {}

  /** Filters: committee, since, until. Newest first. */
  Listing<MeetingRow> list(ListQuery query);

  MeetingDetail get(MeetingId meeting);

  List<HistoryRow> history(MeetingId meeting);
}
