package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.petition.api.PaperFormat;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.TalkPapers;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.domain.Allegation;
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
  @Inject ReportRegister register;
  @Inject Talks talks;
  @Inject PersonDirectory people;
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
      write(text, report, held.get(place));
    }
    return text.print(papers, format, "talk.title", mark.text());
  }

  private void write(PaperText text, Report report, Talk talk) {
    Map<PersonId, PersonOnDay> called =
        people.onDay(List.of(talk.talker(), talk.second()), talk.heldOn());
    Allegation about = report.allegation(talk.allegation());
    text.say(Style.TITLE, "talk.title")
        .row("item", PaperText.words("unsealing.filled"))
        .row("number", report.number())
        .row("heldOn", PaperText.day(Optional.of(talk.heldOn())))
        .row("place", talk.place())
        .row("talkers", name(called, talk.talker()) + "、" + name(called, talk.second()))
        .row("talkedTo", about.label().name() + "（" + about.label().unitName() + "）")
        .row("matter", about.issue())
        .say(Style.HEADING_1, "talk.record")
        .lines(register.words(talk))
        .say(Style.BODY, "talk.read")
        .say(Style.SIGNATURE, "talk.signature")
        .say(Style.SIGNATURE, "talk.talker")
        .say(Style.SIGNATURE, "talk.writer")
        .add(Style.SIGNATURE, PaperText.day(talk.readOn()));
  }

  private static String name(Map<PersonId, PersonOnDay> called, PersonId person) {
    return Optional.ofNullable(called.get(person)).map(one -> one.label().name()).orElse("");
  }
}
