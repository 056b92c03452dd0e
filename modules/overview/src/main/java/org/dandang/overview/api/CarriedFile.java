package org.dandang.overview.api;

import java.time.LocalDate;

/**
 * A file of figures that was taken.
 *
 * @param cutOff the day by which what it counts was known
 * @param number the sender's number of the file
 * @param madeOn the day it was signed
 */
public record CarriedFile(int year, LocalDate cutOff, long number, LocalDate madeOn) {}
