package org.dandang.rest.care;

import java.time.LocalDate;
import java.util.List;
import org.dandang.care.api.talk.TalkDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the talks, with all that hangs on it. */
@Schema(name = "CareTalkDetail", description = "One of the talks, with all that hangs on it.")
public record CareTalkDetailJson(
    long id,
    LocalDate on,
    String place,
    long talker,
    String talkerName,
    String talkerUnit,
    String talkerPost,
    boolean bySecretary,
    List<CareTalkSubjectJson> subjects,
    LocalDate enteredOn,
    boolean voided) {
  static CareTalkDetailJson of(TalkDetail detail) {
    return new CareTalkDetailJson(
        detail.id().value(),
        detail.on(),
        detail.place(),
        detail.talker().value(),
        detail.talkerName(),
        detail.talkerUnit(),
        detail.talkerPost(),
        detail.bySecretary(),
        detail.subjects().stream().map(CareTalkSubjectJson::of).toList(),
        detail.enteredOn(),
        detail.voided());
  }

  /** One line of it. */
  @Schema(name = "CareTalkSubject", description = "One line of it.")
  public record CareTalkSubjectJson(
      long person,
      String name,
      String unit,
      String post,
      @Schema(nullable = true) LocalDate answeredOn) {
    static CareTalkSubjectJson of(TalkDetail.Subject one) {
      return new CareTalkSubjectJson(
          one.person().value(), one.name(), one.unit(), one.post(), one.answeredOn().orElse(null));
    }
  }
}
