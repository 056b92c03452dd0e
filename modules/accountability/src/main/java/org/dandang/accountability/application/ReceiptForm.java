package org.dandang.accountability.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.dandang.accountability.api.MeasureDetail;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.api.ToleranceDetail;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;

/** The slip that proves that a paper was served; filled in and signed by hand. */
final class ReceiptForm {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.dandang.accountability.paper", Locale.ROOT);

  private ReceiptForm() {}

  static Paper of(ToleranceDetail file, String banner) {
    String number = file.papers().conclusion().orElse(file.number());
    String document = WORDS.getString("tolerance.title") + " " + number;
    return of(document, file.name() + "（" + file.unit() + "）", Optional.empty(), banner);
  }

  static Paper of(MeasureDetail file, String banner) {
    String title = file.kind() == MeasureKind.ADMONITION ? "admonition.title" : "talk.title";
    String person = file.name() + "（" + file.unit() + "）";
    return of(WORDS.getString(title), person, Optional.empty(), banner);
  }

  /** The day stays open where nothing was served yet. */
  static Paper of(String document, String person, Optional<String> served, String banner) {
    List<Paragraph> lines = new ArrayList<>();
    lines.add(new Paragraph(Style.TITLE, WORDS.getString("receipt.title")));
    lines.add(new Paragraph(Style.NOTE, WORDS.getString("receipt.blank")));
    lines.add(Paragraph.row(List.of(WORDS.getString("row.item"), WORDS.getString("row.filled"))));
    line(lines, "document", document.strip());
    line(lines, "addressee", person);
    line(lines, "place", "");
    line(lines, "manner", WORDS.getString("receipt.manners"));
    line(lines, "on", served.orElse(WORDS.getString("receipt.day")));
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
}
