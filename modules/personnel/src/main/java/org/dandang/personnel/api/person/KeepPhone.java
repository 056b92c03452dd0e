package org.dandang.personnel.api.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dandang.kernel.id.PersonId;

/**
 * Under which telephone a person is reached from now on.
 *
 * @param phone a mobile number or one with its area code; empty for none
 */
public record KeepPhone(
    @NotNull PersonId person, @NotNull @Size(max = 40) String phone, long seen) {}
