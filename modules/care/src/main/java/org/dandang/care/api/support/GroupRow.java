package org.dandang.care.api.support;

import java.io.Serializable;

/**
 * A group in a list.
 *
 * @param activities how many it carried out
 */
public record GroupRow(
    long id,
    int year,
    String backing,
    String village,
    String leader,
    String volunteers,
    long activities,
    boolean dissolved,
    boolean voided)
    implements Serializable {}
