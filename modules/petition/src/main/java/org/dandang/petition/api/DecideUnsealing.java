package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * The second person's answer to a request to unseal.
 *
 * @param refusal why not; empty when it is granted
 */
public record DecideUnsealing(
    @NotNull UnsealingId unsealing,
    @NotNull PersonId approver,
    @NotNull Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 500) String> refusal,
    long seen) {}
