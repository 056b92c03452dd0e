package org.dandang.rest.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the records behind a figure. */
@Schema(description = "Some of the records behind a figure, newest first.")
public record FigureRecordPage(
    List<FigureRecordJson> rows,
    @Schema(description = "As many as the figure says.") long total,
    @Schema(description = "The page that follows.", nullable = true) String next) {}
