package org.dandang.rest.personnel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the cadres. */
@Schema(description = "Some of the cadres.")
public record CadreListPage(
    List<CadreJson> rows,
    @Schema(description = "How many there are, counted up to 1000.", nullable = true) Integer total,
    @Schema(description = "There are more than that.", nullable = true) Boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
