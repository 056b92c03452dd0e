package org.dandang.training.api.classes;

import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about classes and who was there. */
public interface ClassRecords {
  /** Filters: title, number, organiser, kind, state, year, from, to, voided. */
  Listing<ClassRow> list(ListQuery query);

  ClassDetail get(ClassId id);

  /** Filters: class, name, unit, presence, year, certificate. */
  Listing<AttendanceRow> attendances(ListQuery query);

  List<HistoryRow> history(ClassId id);

  CreditedYear hours(PersonId person, int year);
}
