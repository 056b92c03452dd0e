package org.dandang.rest.care;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the role swaps. */
@Schema(name = "RoleSwapPage", description = "Some of the role swaps.")
public record RoleSwapPage(
    List<RoleSwapJson> rows,
    int total,
    boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
