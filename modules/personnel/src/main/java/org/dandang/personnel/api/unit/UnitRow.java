package org.dandang.personnel.api.unit;

import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.UnitKind;

/**
 * A unit in the list as of a day; {@code end} is null while it goes on, {@code parentName} at the
 * top.
 */
public record UnitRow(
    UnitId id,
    String code,
    String name,
    UnitKind kind,
    Industry industry,
    String parentName,
    int order,
    LocalDate begin,
    LocalDate end) {}
