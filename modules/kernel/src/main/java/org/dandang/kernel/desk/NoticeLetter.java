package org.dandang.kernel.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What was brought forward about somebody during a public notice.
 *
 * @param matter handed to the petition office and not kept with the notice where it is a report
 * @param report whether it is one
 * @param handOver number of the paper hand-over, where the petition office runs elsewhere
 */
public record NoticeLetter(
    @NotBlank @Size(max = 2000) String matter,
    boolean anonymous,
    boolean report,
    @NotNull @Size(max = 100) String handOver,
    @NotNull LocalDate receivedOn) {}
