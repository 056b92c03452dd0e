package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.PaperFormat;
import org.dandang.petition.api.PetitionPapers;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportState;
import org.dandang.petition.api.UnsealingDetail;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.api.UnsealingRecords;
import org.dandang.petition.domain.Allegation;
import org.dandang.petition.domain.Clarification;
import org.dandang.petition.domain.Clarifications;
import org.dandang.petition.domain.NobodyToTell;
import org.dandang.petition.domain.WrongState;

/** Papers without anything sealed on them; whoever is told is written in by hand. */
@ApplicationScoped
@Transactional
@Permits(
    value = {PETITION_HANDLER, DISCIPLINE_REVIEWER},
    sensitive = true)
class PrintedReports implements PetitionPapers {
  private PetitionRecords records;
  private UnsealingRecords unsealings;
  private OwnReports reports;
  private Clarifications clarifications;
  private Papers papers;
  private Banner mark;
  private UnitDirectory units;
  private BusinessDay business;

  protected PrintedReports() {}

  @Inject
  PrintedReports(
      PetitionRecords records,
      UnsealingRecords unsealings,
      OwnReports reports,
      Clarifications clarifications,
      Papers papers,
      Banner mark,
      UnitDirectory units,
      BusinessDay business) {
    this.records = records;
    this.unsealings = unsealings;
    this.reports = reports;
    this.clarifications = clarifications;
    this.papers = papers;
    this.mark = mark;
    this.units = units;
    this.business = business;
  }

  @Override
  public byte[] acceptance(ReportId report, PaperFormat format) {
    ReportDetail file = records.get(report);
    if (file.anonymous()) throw new NobodyToTell();
    String kind = answered(file.state()) + (file.kind().isGeneral() ? ".general" : ".accusation");
    String title = answered(file.state()) + ".title";
    return new PaperText()
        .head(county(), file.noticePaper(), title)
        .say(Style.ADDRESSEE, "notice.blank")
        .say(Style.BODY, kind, PaperText.day(Optional.of(file.receivedOn())), file.number())
        .say(Style.BODY, kind + ".then")
        .sealed(county(), file.noticeOn())
        .print(papers, format, title, mark.text());
  }

  /** As it is called when the paper is printed. */
  private String county() {
    return units.county(business.today()).name();
  }

  private static String answered(ReportState state) {
    return switch (state) {
      case OUT_OF_SCOPE -> "refused";
      case RECEIVED, SENT_UP, SENT_DOWN, DUPLICATE_KEPT, RETURNED -> throw new WrongState(state);
      default -> "accepted";
    };
  }

  @Override
  public byte[] clarification(ClarificationId id, PaperFormat format) {
    Clarification letter = clarifications.get(id, OwnReports.ANY);
    Allegation untrue = reports.get(letter.report()).allegation(letter.allegation());
    letter.mustBePrintable();
    PaperText text =
        new PaperText()
            .head(county(), letter.writtenDocument(), "clarification.title")
            .say(Style.ADDRESSEE, "clarification.to", letter.label().name())
            .say(Style.BODY, "clarification.matter", letter.issue())
            .say(
                Style.BODY,
                untrue.untruePart().isPresent() ? "clarification.part" : "clarification.untrue",
                untrue.untruePart().orElse(""))
            .say(Style.BODY, "clarification.only")
            .sealed(county(), letter.writtenOn());
    return text.say(Style.COPIES, "clarification.copies", letter.label().unitName())
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
