package org.dandang.accountability.api;

import java.io.Serializable;

/** One effect of a tolerance determination. */
public record GrantId(long value) implements Serializable {}
