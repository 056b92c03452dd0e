package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.PaperFormat;
import org.dandang.petition.api.PetitionPapers;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.UnsealingDetail;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.api.UnsealingRecords;
import org.dandang.petition.domain.Clarification;
import org.dandang.petition.domain.Clarifications;
import org.dandang.petition.domain.Report;

/** Papers without anything sealed on them; whoever is told is written in by hand. */
@ApplicationScoped
@Transactional
@Permits(
    value = {PETITION_HANDLER, DISCIPLINE_REVIEWER},
    sensitive = true)
class PrintedReports implements PetitionPapers {
  @Inject UnsealingRecords unsealings;
  @Inject OwnReports reports;
  @Inject Clarifications clarifications;
  @Inject PaperForms forms;
  @Inject Papers papers;
  @Inject Banner mark;

  @Override
  public byte[] acceptance(ReportId id, PaperFormat format) {
    Report report = reports.get(id);
    PaperText text = forms.acceptance(report);
    return text.print(papers, format, PaperForms.answeredTitle(report), mark.text());
  }

  @Override
  public byte[] disposal(ReportId id, PaperFormat format) {
    return forms.disposal(reports.get(id)).print(papers, format, "disposal.title", mark.text());
  }

  @Override
  public byte[] clarification(ClarificationId id, PaperFormat format) {
    Clarification letter = clarifications.get(id, OwnReports.ANY);
    return forms
        .clarification(letter, reports.get(letter.report()))
        .print(papers, format, "clarification.title", mark.text());
  }

  @Override
  public byte[] unsealing(UnsealingId id, PaperFormat format) {
    UnsealingDetail asked = unsealings.get(id);
    String decided =
        asked.decidedBy().isEmpty()
            ? PaperText.words("unsealing.undecided")
            : asked
                .refusal()
                .map(why -> PaperText.words("unsealing.refused", why))
                .orElseGet(() -> PaperText.words("unsealing.granted"));
    String looks =
        asked.looks().stream()
            .map(look -> look.who() + " " + PaperText.minute(look.at()))
            .collect(Collectors.joining("；"));
    return new PaperText()
        .say(Style.TITLE, "unsealing.title")
        .row("item", PaperText.words("unsealing.filled"))
        .row("number", asked.number())
        .row("part", PaperText.word(asked.part()))
        .row("purpose", PaperText.word(asked.purpose()))
        .row("reason", asked.reason())
        .row("requester", asked.requester())
        .row("requestedAt", PaperText.minute(asked.requestedAt()))
        .row("decision", decided)
        .row("decidedBy", asked.decidedBy().orElse(""))
        .row("decidedAt", asked.decidedAt().map(PaperText::minute).orElse(""))
        .row("until", asked.until().map(PaperText::minute).orElse(""))
        .row("endedAt", asked.endedAt().map(PaperText::minute).orElse(""))
        .row("looks", looks)
        .row("requesterSigns", "")
        .row("deciderSigns", "")
        .say(Style.NOTE, "unsealing.note")
        .print(papers, format, "unsealing.title", mark.text());
  }
}
