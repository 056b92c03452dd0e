package org.dandang.personnel.persistence.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.PartyOrganisationId;
import org.dandang.personnel.domain.unit.PartyOrganisation;
import org.dandang.personnel.domain.unit.PartyOrganisations;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaPartyOrganisations implements PartyOrganisations {
  private final Ids ids = new Ids("personnel_party_seq");
  private final Kept<PartyOrganisation> kept =
      new Kept<>(PartyOrganisation.class, organisation -> 0);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public PartyOrganisationId nextId() {
    return new PartyOrganisationId(ids.next(em));
  }

  @Override
  public PartyOrganisation get(PartyOrganisationId id) {
    return kept.get(em, id.value());
  }

  @Override
  public void addAll(List<PartyOrganisation> organisations) {
    kept.addAll(em, organisations);
  }
}
