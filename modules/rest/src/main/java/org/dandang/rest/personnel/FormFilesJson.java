package org.dandang.rest.personnel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is uploaded: forms, pictures beside old forms, zips of them. */
@Schema(
    name = "AppointmentFormFiles",
    description =
        "One or more parts with a file name each: .lrmx, .lrm with the .pic of the same name, or"
            + " zips of them; 64 MB in all. The names of the parts do not matter.")
public record FormFilesJson(List<byte[]> files) {}
