package org.dandang.training.api.classes;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;

/**
 * All about one class.
 *
 * @param enrolled persons with a seat
 * @param present persons who were there: 人次 of this class
 * @param historic how many of these are known from a source entered later
 * @param enteredOn the day on which the class was entered
 */
public record ClassDetail(
    ClassId id,
    String number,
    String title,
    ClassKind kind,
    UnitId organiser,
    String organiserName,
    String place,
    LocalDate begin,
    LocalDate end,
    int hours,
    SignInRhythm rhythm,
    int sessions,
    int seats,
    String topics,
    ClassState state,
    String cancelledReason,
    long enrolled,
    long present,
    long historic,
    LocalDate enteredOn,
    boolean voided,
    Optional<Amendment> amendment,
    long version) {}
