package org.dandang.rest.personnel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the times that people spent in pools. */
@Schema(description = "Some of the times that people spent in pools.")
public record PoolMemberPage(
    List<PoolMemberJson> rows,
    @Schema(description = "How many there are, counted up to 1000.") int total,
    @Schema(description = "There are more than that.") boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
