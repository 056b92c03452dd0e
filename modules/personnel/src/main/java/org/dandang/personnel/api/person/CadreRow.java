package org.dandang.personnel.api.person;

import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Level;

/** A cadre in the list as of a day; codes are those of the national tables. */
public record CadreRow(
    PersonId id,
    String name,
    Sex sex,
    UnitId unit,
    String unitName,
    String post,
    Level level,
    LocalDate birth,
    String ethnic,
    String education,
    boolean secondLine) {}
