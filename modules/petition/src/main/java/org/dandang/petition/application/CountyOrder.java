package org.dandang.petition.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.CadreManagement;
import org.dandang.petition.domain.Authority;

/** Who is whose, as the personnel records have it. */
record CountyOrder(CadreManagement management) implements Authority.Order {
  @Override
  public Set<PersonId> beyondTheCounty(Collection<PersonId> persons, LocalDate day) {
    return management.beyondTheCounty(persons, day);
  }

  @Override
  public Set<PersonId> chiefsOver(PersonId colleague, LocalDate day) {
    return management.chiefsOver(colleague, day);
  }
}
