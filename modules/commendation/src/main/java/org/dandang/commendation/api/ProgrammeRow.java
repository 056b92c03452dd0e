package org.dandang.commendation.api;

import java.io.Serializable;
import java.time.LocalDate;

/** A programme in a list. */
public record ProgrammeRow(
    long id,
    String name,
    int awardYear,
    String occasion,
    LocalDate ceremonyOn,
    String approvalDocument,
    ProgrammeState state,
    boolean voided)
    implements Serializable {}
