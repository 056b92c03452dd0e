package org.dandang.personnel.api.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.id.PersonId;

/** What a reply on paper says of one person, with its registration number and day. */
public record EnterPaperReply(
    @NotNull LetterId letter,
    @NotNull PersonId person,
    @NotNull Conclusion conclusion,
    @NotBlank String document,
    @NotNull LocalDate on,
    long seen) {}
