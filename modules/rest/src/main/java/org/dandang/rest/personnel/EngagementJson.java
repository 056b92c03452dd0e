package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.person.PersonDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relation of a person to a unit in a period. */
@Schema(name = "Engagement", description = "A relation of a person to a unit in a period.")
public record EngagementJson(
    @Schema(description = "ESTABLISHMENT, POST and others.") String kind,
    long unit,
    String unitName,
    @Schema(nullable = true) String title,
    @Schema(nullable = true) String level,
    boolean secondLine,
    LocalDate begin,
    @Schema(description = "None while it goes on.", nullable = true) LocalDate end) {
  static EngagementJson of(PersonDetail.EngagementThen from) {
    return new EngagementJson(
        from.kind().name(),
        from.unit().value(),
        from.unitName(),
        from.title(),
        from.level() == null ? null : from.level().name(),
        from.secondLine(),
        from.begin(),
        from.end());
  }
}
