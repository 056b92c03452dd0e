package org.dandang.rest.policy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the policies. */
@Schema(name = "PolicyPage", description = "Some of the policies.")
public record PolicyPage(
    List<PolicyJson> rows,
    int total,
    boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
