package org.dandang.petition.api;

import java.io.Serializable;

/** A talk with a person reported. */
public record TalkId(long value) implements Serializable {}
