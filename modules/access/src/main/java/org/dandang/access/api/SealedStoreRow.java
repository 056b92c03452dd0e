package org.dandang.access.api;

/**
 * What one place keeps sealed.
 *
 * @param name key of words, such as {@code personnel.person}
 * @param behind its records that an older key has sealed
 */
public record SealedStoreRow(String name, long behind) {}
