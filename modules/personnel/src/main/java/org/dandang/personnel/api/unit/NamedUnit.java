package org.dandang.personnel.api.unit;

import org.dandang.kernel.id.UnitId;

/** A unit as it is chosen: by its name on the business day. */
public record NamedUnit(UnitId id, String name) {}
