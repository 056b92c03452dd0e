package org.dandang.access.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * A new account.
 *
 * @param person whose it is; a machine's has none
 * @param from first day
 * @param to last day, where one is set
 */
public record OpenAccount(
    @NotBlank @Size(max = 40) String name,
    @NotNull Optional<PersonId> person,
    @NotNull LocalDate from,
    @NotNull Optional<LocalDate> to) {}
