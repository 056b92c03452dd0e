package org.dandang.beta.domain;

/** Fixture: what nobody outside may touch. */
public final class Inside {}
