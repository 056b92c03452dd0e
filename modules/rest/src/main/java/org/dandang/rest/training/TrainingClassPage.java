package org.dandang.rest.training;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the training classes. */
@Schema(name = "TrainingClassPage", description = "Some of the training classes.")
public record TrainingClassPage(
    List<TrainingClassJson> rows,
    int total,
    boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
