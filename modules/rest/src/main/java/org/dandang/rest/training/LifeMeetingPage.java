package org.dandang.rest.training;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the life meetings. */
@Schema(name = "LifeMeetingPage", description = "Some of the life meetings.")
public record LifeMeetingPage(
    List<LifeMeetingJson> rows,
    int total,
    boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
