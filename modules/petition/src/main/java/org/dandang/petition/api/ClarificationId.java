package org.dandang.petition.api;

import java.io.Serializable;

/** A clarification. */
public record ClarificationId(long value) implements Serializable {}
