package org.dandang.accountability.api;

import java.time.LocalDate;
import org.dandang.kernel.desk.ClearanceDesk;

/**
 * A letter that waits for its reply, without a word about whom it asks.
 *
 * @param motion the one motion or nomination that it asks for
 * @param repeated how many of its persons were asked about within the year before
 */
public record OpenLetter(
    long letter,
    ClearanceDesk.Purpose purpose,
    String motion,
    String document,
    LocalDate on,
    Long persons,
    Long repeated) {}
