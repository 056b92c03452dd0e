package org.dandang.personnel.api.unit;

import java.util.List;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.UnitKind;

/**
 * A unit on a day as it is drawn: above it the way to the top, in it the leading group, below it
 * the units that stand right under it.
 *
 * @param stands whether it was founded by that day and not dissolved before; if not, its name is
 *     the nearest one and nothing stands around it
 */
public record ChartUnit(
    UnitId id,
    String name,
    UnitKind kind,
    boolean stands,
    List<Above> above,
    List<TeamMember> team,
    List<Vacancy> vacancies,
    List<Below> below) {
  /** A unit on the way to the top, the highest first. */
  public record Above(UnitId id, String name) {}

  /** A leading post of which places are vacant. */
  public record Vacancy(String title, int places) {}

  /**
   * A unit right below.
   *
   * @param leaders the first of its leading group
   * @param group how many the leading group has
   * @param vacant vacant places in the leading group
   * @param units how many units stand below it
   */
  public record Below(
      UnitId id,
      String name,
      UnitKind kind,
      List<TeamMember> leaders,
      int group,
      int vacant,
      int units) {}
}
