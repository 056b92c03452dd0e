package org.dandang.rest.personnel;

import java.util.List;
import org.dandang.personnel.api.person.PersonDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person with the relations to units over time; neither numbers of papers nor family. */
@Schema(
    name = "CadreDetail",
    description =
        "A person with the relations to units over time; neither numbers of papers nor family.")
public record CadreDetailJson(
    long id,
    String name,
    @Schema(description = "Stable between deployments.") String publicCode,
    boolean voided,
    List<EngagementJson> engagements) {
  static CadreDetailJson of(PersonDetail from) {
    return new CadreDetailJson(
        from.id().value(),
        from.facts().name(),
        from.publicCode(),
        from.voided(),
        from.engagements().stream().map(EngagementJson::of).toList());
  }
}
