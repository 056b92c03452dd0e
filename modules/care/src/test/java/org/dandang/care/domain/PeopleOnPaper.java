package org.dandang.care.domain;

import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.UnitOnDay;

/** People and units for tests. */
public final class PeopleOnPaper {
  private PeopleOnPaper() {}

  public static PersonOnDay secretary(long id, UnitId unit) {
    return person(id, unit, Level.SECTION_PRINCIPAL, true, true);
  }

  public static PersonOnDay leader(long id, UnitId unit, Level level) {
    return person(id, unit, level, true, false);
  }

  public static PersonOnDay cadre(long id, UnitId unit) {
    return person(id, unit, Level.STAFF, true, false);
  }

  public static PersonOnDay villager(long id, UnitId unit) {
    return person(id, unit, Level.STAFF, false, false);
  }

  public static UnitOnDay unit(UnitId id, String name, UnitKind kind) {
    return new UnitOnDay(id, "45142" + id, name, "pin yin", kind, Optional.empty(), 1);
  }

  private static PersonOnDay person(
      long id, UnitId unit, Level level, boolean cadre, boolean secretary) {
    return new PersonOnDay(
        new PersonId(id),
        new LabelThen("农某" + id, "nong mou " + id, unit, "进结镇", "职务"),
        UnitKind.TOWNSHIP,
        level,
        cadre,
        false,
        true,
        secretary);
  }
}
