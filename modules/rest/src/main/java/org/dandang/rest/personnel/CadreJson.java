package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.person.CadreRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cadre as of a day. */
@Schema(name = "Cadre", description = "A cadre as of a day.")
public record CadreJson(
    long id,
    String name,
    @Schema(description = "MALE or FEMALE.") String sex,
    @Schema(description = "Number of the unit.") long unit,
    @Schema(description = "Its name on the day.") String unitName,
    @Schema(description = "Post held.") String post,
    @Schema(description = "Level of the post.") String level,
    LocalDate birth,
    @Schema(description = "Code of GB/T 3304.", nullable = true) String ethnic,
    @Schema(description = "Code of GB/T 4658.", nullable = true) String education,
    @Schema(description = "Has withdrawn to the second line.") boolean secondLine) {
  static CadreJson of(CadreRow from) {
    return new CadreJson(
        from.id().value(),
        from.name(),
        from.sex().name(),
        from.unit().value(),
        from.unitName(),
        from.post(),
        from.level().name(),
        from.birth(),
        from.ethnic(),
        from.education(),
        from.secondLine());
  }
}
