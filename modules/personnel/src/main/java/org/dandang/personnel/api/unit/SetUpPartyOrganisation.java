package org.dandang.personnel.api.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.PartyOrganisationId;
import org.dandang.personnel.api.PartyOrganisationKind;

/** A party organisation is set up with its first members. */
public record SetUpPartyOrganisation(
    @NotBlank @Size(max = 120) String name,
    @NotNull PartyOrganisationKind kind,
    @NotNull UnitId unit,
    @NotNull Optional<PartyOrganisationId> parent,
    @NotNull List<@NotNull PersonId> members,
    @NotNull LocalDate on) {}
