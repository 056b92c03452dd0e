package org.dandang.accountability.api;

import java.io.Serializable;

/** A consultation of both organs. */
public record ConsultationId(long value) implements Serializable {}
