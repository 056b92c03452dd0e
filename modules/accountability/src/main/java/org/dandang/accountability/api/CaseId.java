package org.dandang.accountability.api;

import java.io.Serializable;

/** A case. */
public record CaseId(long value) implements Serializable {}
