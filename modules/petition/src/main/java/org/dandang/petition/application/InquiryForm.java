package org.dandang.petition.application;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportDetail.AllegationRow;
import org.dandang.petition.api.ReportDetail.InquiryRow;

/** A letter of inquiry on paper; papers are in Chinese whoever asks. */
record InquiryForm(ReportDetail file, InquiryRow letter) {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.dandang.petition.paper", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");

  Paper notice(String banner) {
    return new Paper(
        WORDS.getString("notice.title"),
        List.of(
            new Paragraph(Style.TITLE, WORDS.getString("notice.title")),
            new Paragraph(Style.BODY, words("notice.to", addressee().name(), addressee().unit())),
            new Paragraph(Style.BODY, letter.text()),
            new Paragraph(Style.BODY, WORDS.getString("notice.answer")),
            new Paragraph(Style.SIGNATURE, WORDS.getString("organ")),
            new Paragraph(Style.SIGNATURE, DAY.format(letter.sentOn()))),
        banner);
  }

  Paper receipt(String banner) {
    List<Paragraph> lines = new ArrayList<>();
    lines.add(new Paragraph(Style.TITLE, WORDS.getString("receipt.title")));
    lines.add(new Paragraph(Style.NOTE, letter.receipt().orElse(WORDS.getString("receipt.blank"))));
    line(lines, "document", words("receipt.notice", DAY.format(letter.sentOn())));
    line(lines, "addressee", words("receipt.person", addressee().name(), addressee().unit()));
    line(lines, "place", "");
    line(lines, "manner", WORDS.getString("receipt.manners"));
    line(lines, "on", letter.servedOn().map(DAY::format).orElse(WORDS.getString("receipt.day")));
    line(lines, "signature", "");
    line(lines, "substitute", "");
    line(lines, "servers", "");
    line(lines, "remark", "");
    lines.add(new Paragraph(Style.NOTE, WORDS.getString("receipt.note")));
    return new Paper(WORDS.getString("receipt.title"), lines, banner);
  }

  private static void line(List<Paragraph> lines, String label, String value) {
    lines.add(Paragraph.row(List.of(WORDS.getString("receipt.row." + label), value)));
  }

  private AllegationRow addressee() {
    return file.allegations().stream()
        .filter(row -> row.number() == letter.allegation())
        .findFirst()
        .orElseThrow();
  }

  private static String words(String key, String... arguments) {
    String pattern = WORDS.getString(key);
    for (int place = 0; place < arguments.length; place++)
      pattern = pattern.replace("{" + place + "}", arguments[place]);
    return pattern;
  }
}
