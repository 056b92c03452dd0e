package org.dandang.personnel.api.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/**
 * Who has a relative where recusal by post may be called for (任职回避); a hint to be looked into,
 * never a finding.
 */
public interface KinshipCheck {
  /** Rule behind the warning. */
  String RULE = "GW-74";

  /** Relatives of these persons who serve in that unit on the day. */
  List<KinInUnit> inUnit(Collection<PersonId> persons, UnitId unit, LocalDate day);

  /** Relatives of these persons among the others, such as the members of a committee. */
  List<KinInUnit> among(Collection<PersonId> persons, Collection<PersonId> others, LocalDate day);

  /** Relatives of the person who serve on the day in a unit in which the person serves too. */
  List<KinInUnit> besides(PersonId person, LocalDate day);
}
