package org.dandang.personnel.api.form;

/**
 * An element that this system does not know, kept as it was.
 *
 * @param after name of the known element before it; empty at the beginning
 * @param xml the whole element
 */
public record ExtraElement(String after, String name, String xml) {}
