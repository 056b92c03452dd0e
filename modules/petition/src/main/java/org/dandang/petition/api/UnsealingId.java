package org.dandang.petition.api;

import java.io.Serializable;

/** A request to look at what a report keeps sealed. */
public record UnsealingId(long value) implements Serializable {}
