package org.dandang.petition.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportDetail.AllegationRow;
import org.dandang.petition.api.ReportDetail.InquiryRow;

/** A letter of inquiry on paper; papers are in Chinese whoever asks. */
record InquiryForm(ReportDetail file, InquiryRow letter) {
  Paper notice(String banner) {
    return new Paper(
        PaperText.words("notice.title"),
        List.of(
            new Paragraph(Style.TITLE, PaperText.words("notice.title")),
            new Paragraph(
                Style.BODY, PaperText.words("notice.to", addressee().name(), addressee().unit())),
            new Paragraph(Style.BODY, letter.text()),
            new Paragraph(Style.BODY, PaperText.words("notice.answer")),
            new Paragraph(Style.SIGNATURE, PaperText.words("organ")),
            new Paragraph(Style.SIGNATURE, PaperText.day(Optional.of(letter.sentOn())))),
        banner);
  }

  Paper receipt(String banner) {
    List<Paragraph> lines = new ArrayList<>();
    lines.add(new Paragraph(Style.TITLE, PaperText.words("receipt.title")));
    lines.add(new Paragraph(Style.NOTE, letter.receipt().orElse(PaperText.words("receipt.blank"))));
    line(
        lines,
        "document",
        PaperText.words("receipt.notice", PaperText.day(Optional.of(letter.sentOn()))));
    line(
        lines,
        "addressee",
        PaperText.words("receipt.person", addressee().name(), addressee().unit()));
    line(lines, "place", "");
    line(lines, "manner", PaperText.words("receipt.manners"));
    line(lines, "on", PaperText.day(letter.servedOn()));
    line(lines, "signature", "");
    line(lines, "substitute", "");
    line(lines, "servers", "");
    line(lines, "remark", "");
    lines.add(new Paragraph(Style.NOTE, PaperText.words("receipt.note")));
    return new Paper(PaperText.words("receipt.title"), lines, banner);
  }

  private static void line(List<Paragraph> lines, String label, String value) {
    lines.add(Paragraph.row(List.of(PaperText.words("receipt.row." + label), value)));
  }

  private AllegationRow addressee() {
    return file.allegations().stream()
        .filter(row -> row.number() == letter.allegation())
        .findFirst()
        .orElseThrow();
  }
}
