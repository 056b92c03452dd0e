package org.dandang.accountability.api;

import java.io.Serializable;

/** An appeal against a tolerance determination. */
public record ToleranceAppealId(long value) implements Serializable {}
