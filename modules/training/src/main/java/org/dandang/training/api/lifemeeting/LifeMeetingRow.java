package org.dandang.training.api.lifemeeting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A meeting in a list.
 *
 * @param heldOn null while it is being prepared
 */
public record LifeMeetingRow(
    long id,
    String unit,
    MeetingKind kind,
    int year,
    String topic,
    LocalDate plannedOn,
    LocalDate heldOn,
    int shouldAttend,
    int present,
    int problems,
    int solved,
    MeetingState state,
    boolean voided)
    implements Serializable {}
