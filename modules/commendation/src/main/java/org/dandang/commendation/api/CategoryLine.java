package org.dandang.commendation.api;

import java.io.Serializable;

/** A category of a programme with how it is filled. */
public record CategoryLine(
    String code,
    String name,
    RecipientKind recipients,
    Eligibility eligibility,
    int quota,
    long nominated,
    long awarded,
    String underfillReason)
    implements Serializable {}
