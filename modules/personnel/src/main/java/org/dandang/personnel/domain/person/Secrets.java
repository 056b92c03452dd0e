package org.dandang.personnel.domain.person;

/**
 * What of a person never lies open: ID number and health sealed, the number's keyed hash beside it.
 */
public record Secrets(byte[] idNumber, byte[] idPrint, byte[] health) {}
