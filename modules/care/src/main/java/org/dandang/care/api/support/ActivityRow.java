package org.dandang.care.api.support;

import java.io.Serializable;
import java.time.LocalDate;

/** An activity in a list. */
public record ActivityRow(
    long id,
    long group,
    LocalDate day,
    String topic,
    String place,
    int participants,
    ActivityState state,
    boolean voided,
    long version)
    implements Serializable {}
