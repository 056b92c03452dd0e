package org.dandang.rest.training;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the education routes. */
@Schema(name = "EducationRoutePage", description = "Some of the education routes.")
public record EducationRoutePage(
    List<EducationRouteJson> rows,
    int total,
    boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
