package org.dandang.web.personnel;

import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.CadreRow;
import org.dandang.personnel.api.person.Sex;

/** A cadre as the list shows and exports it. */
public record CadreLine(
    PersonId id,
    String name,
    Sex sex,
    String unit,
    String post,
    Level level,
    LocalDate birth,
    String ethnic,
    String education,
    boolean secondLine) {
  static CadreLine of(CadreRow row, Codes codes) {
    return new CadreLine(
        row.id(),
        row.name(),
        row.sex(),
        row.unitName(),
        row.post(),
        row.level(),
        row.birth(),
        codes.ethnic(row.ethnic()),
        codes.education(row.education()),
        row.secondLine());
  }
}
