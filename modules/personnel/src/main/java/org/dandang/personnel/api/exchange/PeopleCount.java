package org.dandang.personnel.api.exchange;

import java.time.LocalDate;

/**
 * What a file of people and units says.
 *
 * @param on the day it was made
 * @param newUnits those not known here yet
 */
public record PeopleCount(
    long number, LocalDate on, int units, int newUnits, int persons, int newPersons) {}
