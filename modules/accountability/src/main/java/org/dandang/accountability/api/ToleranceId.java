package org.dandang.accountability.api;

import java.io.Serializable;

/** An application for tolerance. */
public record ToleranceId(long value) implements Serializable {}
