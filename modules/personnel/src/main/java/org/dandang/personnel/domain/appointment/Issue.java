package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;

/** A document by its number, its day and the day on which it takes effect. */
public record Issue(String number, LocalDate on, LocalDate effective) {}
