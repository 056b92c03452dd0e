package org.dandang.sample.discipline;

import static org.dandang.sample.Workdays.after;
import static org.dandang.sample.discipline.PaperReports.ANY;

import java.time.LocalDate;
import org.dandang.petition.api.ApproveClarification;
import org.dandang.petition.api.AskConsent;
import org.dandang.petition.api.AssessImpact;
import org.dandang.petition.api.ClarificationDesk;
import org.dandang.petition.api.ClarificationForm;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.FollowUp;
import org.dandang.petition.api.IssueWritten;
import org.dandang.petition.api.PublishClarification;
import org.dandang.petition.api.RefuseClarification;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.Situation;
import org.dandang.petition.api.Spread;
import org.dandang.petition.api.StartClarification;
import org.dandang.sample.County;

/** Takes a clarification as far as it went; days are counted back from the written one. */
public final class PaperClarifications {
  private static final ClarificationForm[] FORMS = ClarificationForm.values();

  private final ClarificationDesk desk;
  private int started;

  public PaperClarifications(ClarificationDesk desk) {
    this.desk = desk;
  }

  public ClarificationId started(Cast cast, ReportId report, int allegation, LocalDate written) {
    int place = started++;
    return desk.start(
        new StartClarification(
            report,
            allegation,
            place % 4 == 1,
            Situation.values()[place % Situation.values().length],
            Theme.of(place).issue() + "一事经核查不实",
            cast.handler(),
            after(written, -11)));
  }

  public ClarificationId asked(
      Cast cast, ReportId report, int allegation, LocalDate written, boolean consents) {
    ClarificationId id = started(cast, report, allegation, written);
    desk.askConsent(new AskConsent(id, consents, after(written, -9), ANY));
    return id;
  }

  public ClarificationId assessed(Cast cast, ReportId report, int allegation, LocalDate written) {
    ClarificationId id = asked(cast, report, allegation, written, true);
    Spread rumour = started % 5 == 0 ? Spread.COUNTY : Spread.UNIT;
    desk.assessImpact(new AssessImpact(id, "在本单位和村中有议论，影响正常履职。", rumour, after(written, -7), ANY));
    return id;
  }

  public ClarificationId refused(Cast cast, ReportId report, int allegation, LocalDate written) {
    ClarificationId id = assessed(cast, report, allegation, written);
    desk.refuse(new RefuseClarification(id, "未造成不良影响，不必公开澄清。", after(written, -3), ANY));
    return id;
  }

  public ClarificationId approved(Cast cast, ReportId report, int allegation, LocalDate written) {
    ClarificationId id = assessed(cast, report, allegation, written);
    desk.approve(
        new ApproveClarification(
            id,
            cast.reviewer(),
            "澄清呈批〔" + written.getYear() + "〕" + started + "号",
            after(written, -3),
            ANY));
    return id;
  }

  /** Written on that day, followed by another form and by the follow-up where there was time. */
  public ClarificationId written(Cast cast, ReportId report, int allegation, LocalDate written) {
    ClarificationId id = approved(cast, report, allegation, written);
    desk.issueWritten(
        new IssueWritten(id, "天纪澄〔" + written.getYear() + "〕" + started + "号", written, ANY));
    LocalDate published = after(written, 2);
    if (started % 3 != 0 && !published.isAfter(County.TODAY))
      desk.publish(
          new PublishClarification(id, FORMS[started % FORMS.length], Spread.UNIT, published, ANY));
    LocalDate followed = after(written, 60);
    if (!followed.isAfter(County.TODAY))
      desk.followUp(new FollowUp(id, "回访本人和所在单位，影响已消除。", followed, ANY));
    return id;
  }
}
