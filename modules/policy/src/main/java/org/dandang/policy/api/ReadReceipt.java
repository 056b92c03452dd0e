package org.dandang.policy.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** Somebody has read a document. */
public record ReadReceipt(PersonId person, LocalDate on) implements Serializable {}
