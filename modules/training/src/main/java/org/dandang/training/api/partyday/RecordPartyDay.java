package org.dandang.training.api.partyday;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.dandang.personnel.api.PartyOrganisationId;

/**
 * A branch held its party day.
 *
 * @param movedReason why it was not on the fixed day; empty when it was
 * @param ideals 理想信念教育 was part of it
 * @param minutes what was discussed and resolved; empty while they are not written
 */
public record RecordPartyDay(
    @NotNull PartyOrganisationId branch,
    @NotNull YearMonth month,
    @NotNull LocalDate heldOn,
    @NotNull @Size(max = 200) String movedReason,
    @NotBlank @Size(max = 200) String topic,
    boolean ideals,
    @Positive int shouldAttend,
    @Min(0) int present,
    @NotNull @Size(max = 4000) String minutes) {}
