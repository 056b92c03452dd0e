package org.dandang.rest.personnel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the runs of matching. */
@Schema(description = "Some of the runs of matching.")
public record MatchingListPage(
    List<MatchingJson> rows,
    @Schema(description = "How many there are, counted up to 1000.") int total,
    @Schema(description = "There are more than that.") boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
