package org.dandang.rest.frame;

/**
 * What is wrong with one field or parameter.
 *
 * @param code stable, such as {@code kernel.not-a-date}
 * @param message in words
 */
public record FieldError(String field, String code, String message) {}
