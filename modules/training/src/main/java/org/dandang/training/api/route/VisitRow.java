package org.dandang.training.api.route;

import java.io.Serializable;
import java.time.LocalDate;

/** A visit in a list. */
public record VisitRow(
    long id,
    long route,
    String unit,
    LocalDate day,
    String purpose,
    int booked,
    int came,
    VisitState state,
    boolean voided,
    long version)
    implements Serializable {}
