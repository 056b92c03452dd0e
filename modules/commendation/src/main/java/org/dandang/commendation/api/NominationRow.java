package org.dandang.commendation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dandang.kernel.desk.ClearanceDesk;

/** A nomination in a list. */
public record NominationRow(
    long id,
    long programme,
    String category,
    RecipientKind recipients,
    String name,
    String unitName,
    String post,
    LocalDate nominatedOn,
    NominationState state,
    ClearanceDesk.Conclusion conclusion,
    BigDecimal points,
    boolean voided)
    implements Serializable {}
