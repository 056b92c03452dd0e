package org.dandang.rest.commendation;

import java.util.List;
import org.dandang.commendation.api.CategoryLine;
import org.dandang.commendation.api.ProgrammeDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme with its categories. */
@Schema(name = "ProgrammeDetail", description = "A programme with its categories.")
public record ProgrammeDetailJson(ProgrammeJson programme, List<CategoryJson> categories) {
  static ProgrammeDetailJson of(ProgrammeDetail detail) {
    return new ProgrammeDetailJson(
        ProgrammeJson.of(detail.row()),
        detail.categories().stream().map(CategoryJson::of).toList());
  }

  /** A category and how it is filled. */
  @Schema(name = "AwardCategory", description = "A category and how it is filled.")
  public record CategoryJson(
      String code, String name, String recipients, int quota, long nominated, long awarded) {
    static CategoryJson of(CategoryLine line) {
      return new CategoryJson(
          line.code(),
          line.name(),
          line.recipients().name(),
          line.quota(),
          line.nominated(),
          line.awarded());
    }
  }
}
