package org.dandang.personnel.api.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.PartyOrganisationId;

/** Commands about party organisations. */
public interface PartyDesk {
  List<PartyOrganisationId> setUp(List<@Valid SetUpPartyOrganisation> commands);

  void admit(
      @NotNull PartyOrganisationId organisation,
      @NotNull List<PersonId> persons,
      @NotNull LocalDate on);

  void release(
      @NotNull PartyOrganisationId organisation, @NotNull PersonId person, @NotNull LocalDate last);
}
