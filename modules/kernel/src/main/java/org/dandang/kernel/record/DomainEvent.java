package org.dandang.kernel.record;

/** Something that happened, named in the past tense; a record of plain values and typed ids. */
public interface DomainEvent {}
