package org.dandang.office.api;

import java.io.Serializable;

/** A place to which tasks belong. */
public record SeatId(long value) implements Serializable {}
