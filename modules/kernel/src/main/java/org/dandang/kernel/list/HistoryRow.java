package org.dandang.kernel.list;

import java.io.Serializable;
import java.time.Instant;

/**
 * One column of one change to a row; a row that was entered or removed whole has one line without
 * column.
 *
 * @param op I entered, U changed, D removed
 * @param column name of the column in the database; empty where the whole row is meant
 */
public record HistoryRow(
    Instant at, String actor, String reason, String op, String column, String before, String after)
    implements Serializable {}
