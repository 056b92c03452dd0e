package org.dandang.care.api.talk;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A talk in a list.
 *
 * @param bySecretary a party secretary of the county or of a township led it
 */
public record TalkRow(
    long id,
    LocalDate on,
    String talker,
    String unit,
    String post,
    boolean bySecretary,
    String place,
    int participants,
    boolean voided)
    implements Serializable {}
