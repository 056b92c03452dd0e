package org.dandang.petition.application;

import java.util.Optional;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.petition.domain.Allegation;
import org.dandang.petition.domain.LetterOfInquiry;
import org.dandang.petition.domain.Report;

/** A letter of inquiry on paper; papers are in Chinese whoever asks. */
record InquiryForm(Report report, LetterOfInquiry letter) {
  PaperText notice(String county) {
    return new PaperText()
        .head(county, Optional.empty(), "notice.title")
        .say(Style.ADDRESSEE, "notice.to", name())
        .lines(letter.text())
        .say(Style.BODY, "notice.answer")
        .say(Style.BODY, "notice.truth")
        .sealed(county, Optional.of(letter.sentOn()))
        .say(Style.COPIES, "notice.copies", unit());
  }

  PaperText receipt() {
    PaperText text = new PaperText().say(Style.TITLE, "receipt.title");
    text.add(Style.NOTE, letter.receipt().orElse(PaperText.words("receipt.blank")));
    line(text, "item", PaperText.words("unsealing.filled"));
    line(
        text,
        "document",
        PaperText.words("receipt.notice", PaperText.day(Optional.of(letter.sentOn()))));
    line(text, "addressee", PaperText.words("receipt.person", name(), unit()));
    line(text, "place", "");
    line(text, "manner", PaperText.words("receipt.manners"));
    line(text, "on", PaperText.day(letter.servedOn()));
    line(text, "signature", "");
    line(text, "substitute", "");
    line(text, "servers", "");
    line(text, "remark", "");
    return text.say(Style.NOTE, "receipt.note");
  }

  /** What came back, as the file keeps it. */
  PaperText reply() {
    return new PaperText()
        .say(Style.TITLE, "reply.title")
        .lines(letter.reply().orElse(""))
        .say(Style.SIGNATURE, "reply.signed", letter.countersigner().orElse(""))
        .add(Style.SIGNATURE, PaperText.day(letter.repliedOn()));
  }

  private static void line(PaperText text, String label, String value) {
    text.row("receipt." + label, value);
  }

  String name() {
    return addressee().label().name();
  }

  String unit() {
    return addressee().label().unitName();
  }

  private Allegation addressee() {
    return report.allegation(letter.allegation());
  }
}
