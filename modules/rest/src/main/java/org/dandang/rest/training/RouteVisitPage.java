package org.dandang.rest.training;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the route visits. */
@Schema(name = "RouteVisitPage", description = "Some of the route visits.")
public record RouteVisitPage(
    List<RouteVisitJson> rows,
    int total,
    boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
