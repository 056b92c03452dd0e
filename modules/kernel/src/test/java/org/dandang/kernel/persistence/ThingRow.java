package org.dandang.kernel.persistence;

/** A line of the list. */
public record ThingRow(Long id, String title) {}
