package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.post.PostRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post as of a day. */
@Schema(name = "Post", description = "A post as of a day.")
public record PostJson(
    long id,
    long unit,
    String unitName,
    String title,
    String level,
    int headcount,
    int held,
    @Schema(description = "Vacant places on the day.") int vacant,
    @Schema(description = "Front line of the cultivation set on it.", nullable = true) String line,
    LocalDate begin,
    @Schema(nullable = true) LocalDate end) {
  static PostJson of(PostRow from) {
    return new PostJson(
        from.id().value(),
        from.unit().value(),
        from.unitName(),
        from.title(),
        from.level().name(),
        from.headcount(),
        from.held(),
        from.vacant(),
        from.line() == null ? null : from.line().name(),
        from.begin(),
        from.end());
  }
}
