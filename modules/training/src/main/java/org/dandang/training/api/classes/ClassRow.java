package org.dandang.training.api.classes;

import java.io.Serializable;
import java.time.LocalDate;

/** A class in a list. */
public record ClassRow(
    long id,
    String number,
    String title,
    ClassKind kind,
    String organiser,
    String place,
    LocalDate begin,
    LocalDate end,
    int hours,
    int seats,
    ClassState state,
    boolean voided)
    implements Serializable {}
