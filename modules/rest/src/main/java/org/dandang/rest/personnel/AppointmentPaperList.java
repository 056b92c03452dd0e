package org.dandang.rest.personnel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be fetched of an appointment now. */
@Schema(description = "What can be fetched of an appointment now.")
public record AppointmentPaperList(List<AppointmentPaperJson> papers) {}
