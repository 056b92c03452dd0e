package org.dandang.petition.api;

import java.io.Serializable;

/** A request of a named reporter to be protected. */
public record ProtectionId(long value) implements Serializable {}
