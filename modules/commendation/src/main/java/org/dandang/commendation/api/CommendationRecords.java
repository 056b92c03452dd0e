package org.dandang.commendation.api;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Programmes, nominations and the honour roll to read. */
public interface CommendationRecords {
  /** Filters: name, year, state. */
  Listing<ProgrammeRow> programmes(ListQuery query);

  ProgrammeDetail programme(ProgrammeId id);

  /** Filters: programme, category, name, unit, state, conclusion. */
  Listing<NominationRow> nominations(ListQuery query);

  NominationDetail nomination(NominationId id);

  /** Filters: programme, year, category, recipients, name, unit, certificate, standing. */
  Listing<AwardRow> awards(ListQuery query);

  AwardDetail award(AwardId id);

  List<HistoryRow> history(ProgrammeId id);

  List<HistoryRow> history(NominationId id);

  List<HistoryRow> history(AwardId id);
}
