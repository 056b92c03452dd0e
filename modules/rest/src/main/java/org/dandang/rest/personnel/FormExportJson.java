package org.dandang.rest.personnel;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose forms are wanted. */
@Schema(name = "AppointmentFormExport", description = "Whose forms are wanted as files.")
public record FormExportJson(
    @NotEmpty @Size(max = 5000) List<@NotNull @Positive Long> cadres,
    @Schema(description = "3.2.1.6 unless given, or 3.2.1.16.", nullable = true) String version) {}
