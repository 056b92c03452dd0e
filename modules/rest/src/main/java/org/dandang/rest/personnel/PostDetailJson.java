package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.post.PostDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post with its requirements and the cultivation set on it. */
@Schema(
    name = "PostDetail",
    description = "A post with its requirements and the cultivation set on it.")
public record PostDetailJson(
    long id,
    long unit,
    String unitName,
    String title,
    String level,
    int headcount,
    @Schema(description = "Code of GB/T 4658.", nullable = true) String minEducation,
    @Schema(nullable = true) String profession,
    boolean fieldWork,
    @Schema(nullable = true) String line,
    @Schema(description = "Purpose of the cultivation.", nullable = true) String purpose,
    LocalDate begin,
    @Schema(nullable = true) LocalDate end,
    boolean voided) {
  static PostDetailJson of(PostDetail from) {
    return new PostDetailJson(
        from.id().value(),
        from.unit().value(),
        from.unitName(),
        from.title(),
        from.level().name(),
        from.headcount(),
        from.minEducation(),
        from.profession(),
        from.fieldWork(),
        from.cultivation().map(set -> set.line().name()).orElse(null),
        from.cultivation().map(PostDetail.Cultivating::purpose).orElse(null),
        from.begin(),
        from.end(),
        from.voided());
  }
}
