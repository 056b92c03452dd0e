package org.dandang.personnel.api.person;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * What a signed paper of an examination says of a cadre in one dimension.
 *
 * @param mark empty for notes of before it was asked for
 * @param paper the paper it stands in
 * @param on the day on which it was signed
 * @param validUntil the last day on which it may be used
 */
public record TemperamentNote(
    long id,
    long version,
    PersonId person,
    Temperament dimension,
    Optional<TemperamentMark> mark,
    String text,
    String paper,
    String signer,
    LocalDate on,
    LocalDate validUntil) {}
