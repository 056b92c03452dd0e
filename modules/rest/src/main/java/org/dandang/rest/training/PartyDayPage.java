package org.dandang.rest.training;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the party days. */
@Schema(name = "PartyDayPage", description = "Some of the party days.")
public record PartyDayPage(
    List<PartyDayJson> rows,
    int total,
    boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
