package org.dandang.personnel.api.roll;

import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;

/** Further columns of the roll of cadres. */
public interface CadreDetails {
  /**
   * What else a roll can show of these, as of the day that the query looks at; whoever is no cadre
   * of the scope on that day is left out.
   */
  Map<PersonId, CadreDetail> of(ListQuery query, List<PersonId> cadres);
}
