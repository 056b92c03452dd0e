package org.dandang.personnel.api;

import java.util.Optional;
import org.dandang.kernel.id.UnitId;

/**
 * A unit as of a day.
 *
 * @param code division code or the county's own unit code
 * @param name as it was called on that day
 * @param order place in the official order of units (单位序)
 */
public record UnitOnDay(
    UnitId unit,
    String code,
    String name,
    String pinyin,
    UnitKind kind,
    Optional<UnitId> parent,
    int order) {}
