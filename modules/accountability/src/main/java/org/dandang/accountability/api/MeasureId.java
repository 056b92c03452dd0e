package org.dandang.accountability.api;

import java.io.Serializable;

/** A first-form measure. */
public record MeasureId(long value) implements Serializable {}
