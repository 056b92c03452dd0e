package org.dandang.personnel.domain.unit;

import java.util.List;
import org.dandang.personnel.api.PartyOrganisationId;

/** The second tree. */
public interface PartyOrganisations {
  PartyOrganisationId nextId();

  PartyOrganisation get(PartyOrganisationId id);

  void addAll(List<PartyOrganisation> organisations);
}
