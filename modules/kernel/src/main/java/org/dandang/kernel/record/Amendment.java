package org.dandang.kernel.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Why a record is corrected or voided, who approved it and on which day.
 *
 * @param reason in words, kept with the record
 * @param approver name of the one who signed, who is not the one who enters it
 * @param on the day of the approval
 */
public record Amendment(
    @NotBlank @Size(max = 500) String reason,
    @NotBlank @Size(max = 100) String approver,
    @NotNull LocalDate on)
    implements Serializable {}
