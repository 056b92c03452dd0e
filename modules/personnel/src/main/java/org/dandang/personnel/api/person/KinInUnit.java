package org.dandang.personnel.api.person;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/**
 * A relative who serves in a unit.
 *
 * @param relation as the file or form puts it, such as 妻子; of two who name the same relative both
 *     relations, such as 父亲／岳父
 * @param post of the relative on the day
 * @param leads the relative holds a leading post there
 */
public record KinInUnit(
    PersonId person,
    PersonId relative,
    String relativeName,
    String relation,
    UnitId unit,
    String unitName,
    String post,
    boolean leads,
    Found found) {
  /** By what two people were found to be related. */
  public enum Found {
    /** The relation stands in the file. */
    RECORDED,
    /** A family member of the form has the ID number of the other. */
    ID_NUMBER,
    /** A family member of the form has name and month of birth of the other. */
    NAME_AND_BIRTH,
    /** Both forms name the same family member by name and month of birth. */
    SAME_MEMBER
  }
}
