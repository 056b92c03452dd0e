package org.dandang.personnel.api.material;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.desk.FileStore.Mark;
import org.dandang.kernel.id.PersonId;

/**
 * A paper for a cadre's file.
 *
 * @param name of the file that is handed in, with its ending
 */
public record AttachPaper(
    @NotNull PersonId person,
    @NotNull AttachmentKind kind,
    @NotBlank @Size(max = 120) String title,
    @NotNull LocalDate formedOn,
    @NotNull Mark mark,
    @NotBlank @Size(max = 200) String name) {}
