package org.dandang.personnel.api.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Industry;

/**
 * The post is set on a front line to bring somebody on (设岗培养).
 *
 * @param field named where the line is FIELD
 * @param last known last day
 */
public record SetForCultivation(
    @NotNull PostId post,
    @NotNull FrontLine line,
    @NotNull Optional<Industry> field,
    @NotBlank @Size(max = 300) String purpose,
    @NotBlank @Size(max = 1000) String plan,
    @NotNull PersonId mentor,
    @NotNull LocalDate reviewOn,
    @NotNull LocalDate on,
    @NotNull Optional<LocalDate> last,
    long seen) {}
