package org.dandang.rest.commendation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the awards. */
@Schema(name = "AwardPage", description = "Some of the awards.")
public record AwardPage(
    List<AwardJson> rows,
    int total,
    boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
