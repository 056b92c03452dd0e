package org.dandang.training.api.partyday;

import java.io.Serializable;
import java.time.LocalDate;

/** A party day in a list. */
public record PartyDayRow(
    long id,
    String branch,
    String unit,
    LocalDate month,
    LocalDate heldOn,
    String topic,
    boolean ideals,
    int shouldAttend,
    int present,
    boolean complete,
    boolean voided)
    implements Serializable {}
