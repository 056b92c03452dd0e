package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.petition.api.ReportState;
import org.dandang.petition.domain.Allegation;
import org.dandang.petition.domain.Clarification;
import org.dandang.petition.domain.NobodyToTell;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.Talk;
import org.dandang.petition.domain.WrongState;

/** What stands on each paper of a report; whoever asks for one has been let in before. */
@ApplicationScoped
class PaperForms {
  @Inject ReportRegister register;
  @Inject PersonDirectory people;
  @Inject UnitDirectory units;
  @Inject BusinessDay business;

  /** As it is called when the paper is printed. */
  String county() {
    return units.county(business.today()).name();
  }

  /** Whoever is told is written in by hand. */
  PaperText acceptance(Report report) {
    if (report.isAnonymous()) throw new NobodyToTell();
    String kind =
        answered(report.state()) + (report.kind().isGeneral() ? ".general" : ".accusation");
    return new PaperText()
        .head(county(), report.toldWith(), answeredTitle(report))
        .say(Style.ADDRESSEE, "notice.blank")
        .say(Style.BODY, kind, PaperText.day(Optional.of(report.receivedOn())), report.number())
        .say(Style.BODY, kind + ".then")
        .sealed(county(), report.toldOn());
  }

  static String answeredTitle(Report report) {
    return answered(report.state()) + ".title";
  }

  private static String answered(ReportState state) {
    return switch (state) {
      case OUT_OF_SCOPE -> "refused";
      case RECEIVED, SENT_UP, SENT_DOWN, DUPLICATE_KEPT, RETURNED -> throw new WrongState(state);
      default -> "accepted";
    };
  }

  /** What is proposed to be done with a clue, for those who sign it; before they do it is open. */
  PaperText disposal(Report report) {
    if (report.kind().isGeneral() || report.handlers().isEmpty()) throw new NotFound("clue");
    PaperText text =
        new PaperText()
            .say(Style.TITLE, "disposal.title")
            .row("item", PaperText.words("unsealing.filled"))
            .row("number", report.number())
            .row("receivedOn", PaperText.day(Optional.of(report.receivedOn())));
    for (Allegation matter : report.allegations())
      text.row("reported", about(matter)).row("issue", matter.issue());
    return text.row("handlers", names(report.handlers()))
        .row("proposed", report.disposal().map(PaperText::word).orElse(""))
        .row("minutes", report.minutes().orElse(""))
        .row("handlersSay", "")
        .row("reviewerSays", "")
        .row("chiefSays", "")
        .say(Style.NOTE, "disposal.note");
  }

  private static String about(Allegation matter) {
    String post = Optional.ofNullable(matter.label().post()).map(said -> "，" + said).orElse("");
    return matter.label().name() + "，" + matter.label().unitName() + post;
  }

  private String names(List<PersonId> persons) {
    Map<PersonId, PersonOnDay> called = people.onDay(persons, business.today());
    return persons.stream()
        .filter(called::containsKey)
        .map(person -> called.get(person).label().name())
        .collect(Collectors.joining("、"));
  }

  PaperText clarification(Clarification letter, Report report) {
    Allegation untrue = report.allegation(letter.allegation());
    letter.mustBePrintable();
    return new PaperText()
        .head(county(), letter.writtenDocument(), "clarification.title")
        .say(Style.ADDRESSEE, "clarification.to", letter.label().name())
        .say(Style.BODY, "clarification.matter", letter.issue())
        .say(
            Style.BODY,
            untrue.untruePart().isPresent() ? "clarification.part" : "clarification.untrue",
            untrue.untruePart().orElse(""))
        .say(Style.BODY, "clarification.only")
        .sealed(county(), letter.writtenOn())
        .say(Style.COPIES, "clarification.copies", letter.label().unitName());
  }

  /** With its words in the open: for printing within a leave, and for counting its pages. */
  PaperText talk(PaperText text, Report report, Talk talk) {
    Map<PersonId, PersonOnDay> called =
        people.onDay(List.of(talk.talker(), talk.second()), talk.heldOn());
    Allegation about = report.allegation(talk.allegation());
    return text.say(Style.TITLE, "talk.title")
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
