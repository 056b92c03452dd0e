package org.dandang.commendation.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;

/** A line of the honour roll. */
public record AwardRow(
    long id,
    int awardYear,
    String category,
    RecipientKind recipients,
    String name,
    UnitId unit,
    String unitName,
    String post,
    String certificate,
    String document,
    LocalDate decidedOn,
    LocalDate revokedOn,
    boolean voided)
    implements Serializable {}
