package org.dandang.rest.care;

import java.time.LocalDate;
import org.dandang.care.api.talk.TalkRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Care talks; never what was said. */
@Schema(name = "CareTalk", description = "Care talks; never what was said.")
public record CareTalkJson(
    long id,
    LocalDate on,
    String talker,
    String unit,
    String post,
    boolean bySecretary,
    String place,
    int participants,
    boolean voided) {
  static CareTalkJson of(TalkRow row) {
    return new CareTalkJson(
        row.id(),
        row.on(),
        row.talker(),
        row.unit(),
        row.post(),
        row.bySecretary(),
        row.place(),
        row.participants(),
        row.voided());
  }
}
