package org.dandang.personnel.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** The second tree: party organisations and who belongs to them by date. */
public interface PartyBranches {
  /** All that exist on the day, in the official order of their units. */
  List<BranchOnDay> onDay(LocalDate day);

  Optional<BranchOnDay> onDay(PartyOrganisationId organisation, LocalDate day);

  /** Members of each on the day, in pinyin order; organisations without members are left out. */
  Map<PartyOrganisationId, List<PersonId>> members(
      Collection<PartyOrganisationId> organisations, LocalDate day);
}
