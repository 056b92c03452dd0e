package org.dandang.rest.training;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the attendances. */
@Schema(name = "AttendancePage", description = "Some of the attendances.")
public record AttendancePage(
    List<AttendanceJson> rows,
    int total,
    boolean totalCapped,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
