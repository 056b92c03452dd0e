package org.dandang.personnel.api.material;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.desk.FileStore.Mark;

/**
 * One paper of a file.
 *
 * @param formedOn the day on which the paper came into being
 * @param name of the file as it was handed in
 */
public record AttachmentRow(
    long id,
    long version,
    AttachmentKind kind,
    String title,
    LocalDate formedOn,
    Mark mark,
    Optional<Integer> pages,
    String name,
    LocalDate enteredOn) {}
