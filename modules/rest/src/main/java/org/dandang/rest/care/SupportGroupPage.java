package org.dandang.rest.care;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the support groups. */
@Schema(name = "SupportGroupPage", description = "Some of the support groups.")
public record SupportGroupPage(
    List<SupportGroupJson> rows,
    int total,
    boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
