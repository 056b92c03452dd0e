package org.dandang.policy.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A document in a list.
 *
 * @param number null while it is a draft
 * @param issuedOn null while it is a draft
 */
public record PolicyRow(
    long id,
    String title,
    String number,
    PolicyLevel level,
    PolicyField field,
    String unit,
    LocalDate issuedOn,
    PolicyState state,
    boolean voided)
    implements Serializable {}
