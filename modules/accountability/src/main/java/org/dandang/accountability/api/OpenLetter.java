package org.dandang.accountability.api;

import java.time.LocalDate;
import org.dandang.kernel.desk.ClearanceDesk;

/** A letter that waits for its reply. */
public record OpenLetter(
    long letter, ClearanceDesk.Purpose purpose, String document, LocalDate on, int persons) {}
