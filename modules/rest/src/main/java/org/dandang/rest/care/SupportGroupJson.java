package org.dandang.rest.care;

import org.dandang.care.api.support.GroupRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Support groups behind village teams. */
@Schema(name = "SupportGroup", description = "Support groups behind village teams.")
public record SupportGroupJson(
    long id,
    int year,
    String backing,
    String village,
    String leader,
    String volunteers,
    long activities,
    boolean dissolved,
    boolean voided) {
  static SupportGroupJson of(GroupRow row) {
    return new SupportGroupJson(
        row.id(),
        row.year(),
        row.backing(),
        row.village(),
        row.leader(),
        row.volunteers(),
        row.activities(),
        row.dissolved(),
        row.voided());
  }
}
