package org.dandang.personnel.api.person;

import java.util.Optional;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/**
 * The list of cadres, a million or six thousand. Filters: asOf, name (part of it, pinyin or
 * initials), unit (with all below), level, sex, ethnic, education, bornFrom, bornTo, secondLine,
 * minority, party, leading, rank, ranked. Sorts: name, birth; unit and level once the list is below
 * the cap.
 */
public interface CadreRecords {
  Listing<CadreRow> list(ListQuery query);

  /**
   * By name, or by birth where the query says so, from a cursor on, however far; its offset is not
   * used.
   */
  CadrePage after(ListQuery query, Optional<String> cursor);
}
