package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.petition.api.PaperFormat;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.TalkPapers;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.domain.NotUnsealed;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.Talk;
import org.dandang.petition.domain.Talks;
import org.dandang.petition.domain.Unsealing;

/** Made anew for each printing and kept nowhere. */
@ApplicationScoped
@Transactional
@Permits(value = PETITION_HANDLER, sensitive = true)
class PrintedTalks implements TalkPapers {
  @Inject Leaves leaves;
  @Inject OwnReports reports;
  @Inject PaperForms forms;
  @Inject Talks talks;
  @Inject Papers papers;
  @Inject Banner mark;

  @Override
  public byte[] print(UnsealingId leave, PaperFormat format) {
    Unsealing granted = leaves.use(leave);
    if (granted.part() != SealedPart.TALKS) throw new NotUnsealed();
    Report report = reports.get(granted.report());
    PaperText text = new PaperText();
    List<Talk> held = talks.of(report.id());
    for (int place = 0; place < held.size(); place++) {
      if (place > 0) text.add(Style.NEW_PAGE, "");
      forms.talk(text, report, held.get(place));
    }
    return text.print(papers, format, "talk.title", mark.text());
  }
}
