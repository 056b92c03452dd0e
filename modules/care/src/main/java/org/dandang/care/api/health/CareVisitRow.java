package org.dandang.care.api.health;

import java.io.Serializable;
import java.time.LocalDate;

/** An act of care in a list. */
public record CareVisitRow(
    long id, LocalDate on, String name, String unit, CareKind kind, String what, boolean voided)
    implements Serializable {}
