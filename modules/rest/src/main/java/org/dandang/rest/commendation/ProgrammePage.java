package org.dandang.rest.commendation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the programmes. */
@Schema(name = "ProgrammePage", description = "Some of the programmes.")
public record ProgrammePage(
    List<ProgrammeJson> rows,
    int total,
    boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
