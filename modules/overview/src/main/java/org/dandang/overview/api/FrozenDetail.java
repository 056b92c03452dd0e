package org.dandang.overview.api;

/** A frozen version as it was. */
public record FrozenDetail(FrozenRow row, OverviewText text) {}
