package org.dandang.accountability.api;

import java.io.Serializable;

/** An appeal against a sanction. */
public record AppealId(long value) implements Serializable {}
