package org.dandang.web.personnel;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.CadreRow;
import org.dandang.personnel.api.person.Sex;
import org.dandang.web.frame.WideRow;

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
    boolean secondLine,
    Optional<CadreMore> more)
    implements WideRow {
  static CadreLine of(CadreRow row, Optional<CadreMore> more, Codes codes) {
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
        row.secondLine(),
        more);
  }
}
