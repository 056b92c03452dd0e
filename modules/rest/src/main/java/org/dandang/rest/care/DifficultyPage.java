package org.dandang.rest.care;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the difficulties. */
@Schema(name = "DifficultyPage", description = "Some of the difficulties.")
public record DifficultyPage(
    List<DifficultyJson> rows,
    int total,
    boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
