package org.dandang.care.api.swap;

import java.io.Serializable;
import java.time.LocalDate;

/** A role-swap day in a list. */
public record SwapRow(
    long id,
    LocalDate day,
    String leader,
    String unit,
    String post,
    SwapRole role,
    String host,
    int findings,
    int settled,
    SwapState state,
    boolean voided)
    implements Serializable {}
