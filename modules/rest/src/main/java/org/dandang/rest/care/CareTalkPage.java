package org.dandang.rest.care;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the talks. */
@Schema(name = "CareTalkPage", description = "Some of the talks.")
public record CareTalkPage(
    List<CareTalkJson> rows,
    int total,
    boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
