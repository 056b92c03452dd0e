package org.dandang.office.api;

import java.io.Serializable;

/** A committee's meeting. */
public record MeetingId(long value) implements Serializable {}
