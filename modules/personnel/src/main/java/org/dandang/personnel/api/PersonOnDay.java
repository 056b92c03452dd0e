package org.dandang.personnel.api;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.LabelThen;

/**
 * A person as of a day, as far as other contexts' rules ask.
 *
 * @param label name, unit and post of that day
 * @param unitKind kind of the establishment unit
 * @param level of the post held
 * @param cadre is a cadre on that day
 * @param secondLine has withdrawn to the second line (二线)
 * @param partyMember full or probationary
 * @param partySecretary heads the party committee of the county or of a township on that day
 */
public record PersonOnDay(
    PersonId person,
    LabelThen label,
    UnitKind unitKind,
    Level level,
    boolean cadre,
    boolean secondLine,
    boolean partyMember,
    boolean partySecretary) {
  /** Holds a leading post. */
  public boolean leading() {
    return level != Level.STAFF;
  }
}
