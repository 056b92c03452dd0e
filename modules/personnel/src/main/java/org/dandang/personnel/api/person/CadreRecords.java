package org.dandang.personnel.api.person;

import java.util.Optional;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/**
 * The list of cadres, a million or six thousand. Filters: asOf, name (part of it, pinyin or
 * initials), unit (with all below), level, sex, ethnic, education, bornFrom, bornTo, secondLine.
 * Sorts: name, birth; unit and level once the list is below the cap.
 */
public interface CadreRecords {
  Listing<CadreRow> list(ListQuery query);

  /** By name only, from a cursor on, however far; the offset of the query is not used. */
  CadrePage after(ListQuery query, Optional<String> cursor);
}
