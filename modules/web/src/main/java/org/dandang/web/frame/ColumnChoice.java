package org.dandang.web.frame;

/** One column that can be shown or not; the first of a list always is. */
public record ColumnChoice(String name, String label, boolean shown, boolean fixed) {}
