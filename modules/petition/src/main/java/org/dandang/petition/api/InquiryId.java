package org.dandang.petition.api;

import java.io.Serializable;

/** A letter of inquiry. */
public record InquiryId(long value) implements Serializable {}
