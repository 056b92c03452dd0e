package org.dandang.accountability.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.dandang.accountability.api.ConsultationDetail;
import org.dandang.accountability.api.MeasureDetail;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.api.ToleranceDetail;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;

/** The printed papers, paragraph by paragraph; papers are in Chinese whoever asks. */
final class PaperForm {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.dandang.accountability.paper", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");

  private final List<Paragraph> paragraphs = new ArrayList<>();

  private PaperForm() {}

  static Paper of(ConsultationDetail file, String banner) {
    PaperForm form = new PaperForm();
    form.add(Style.TITLE, "consultation.title");
    form.add(Style.BODY, "consultation.lead", DAY.format(file.heldOn()), file.opinion());
    form.add(Style.HEADING_1, "consultation.members");
    form.row("organ", "name", "unit", "signed");
    file.members()
        .forEach(
            one ->
                form.cells(
                    word(one.organ()), one.name(), one.unit(), one.signed() ? words("yes") : ""));
    form.add(Style.HEADING_1, "consultation.items");
    form.row("number", "matter", "persons", "opinion");
    file.items()
        .forEach(
            one -> form.cells(one.number(), one.matter(), one.persons(), one.opinion().orElse("")));
    return form.paper(
        "consultation.title", file.minutes().orElse(file.number()), file.heldOn(), banner);
  }

  static Paper of(ToleranceDetail file, String banner) {
    PaperForm form = new PaperForm();
    form.add(Style.TITLE, "tolerance.title");
    form.add(Style.BODY, "tolerance.person", file.name(), file.unit(), file.number());
    form.add(Style.BODY, "tolerance.matter", file.matter());
    form.text("tolerance.verification", file.papers().verification());
    form.text("tolerance.statement", file.papers().statement());
    form.add(Style.HEADING_1, "tolerance.judgements");
    form.row("criterion", "favourable", "reason");
    file.judgements()
        .forEach(
            one ->
                form.cells(
                    word(one.criterion()), words(one.favourable() ? "yes" : "no"), one.reason()));
    form.add(Style.HEADING_1, "tolerance.determination");
    file.determination().ifPresent(found -> form.add(Style.BODY, "plain", word(found)));
    file.grants().forEach(one -> form.add(Style.BODY, "plain", word(one.effect())));
    file.basis()
        .forEach(
            one ->
                form.add(Style.BODY, "tolerance.committee", one.document(), DAY.format(one.on())));
    form.text("tolerance.plan", file.papers().correctionPlan());
    form.add(Style.NOTE, "tolerance.appeal");
    LocalDate on = file.steps().get(file.steps().size() - 1).on();
    LocalDate concluded =
        file.steps().stream()
            .filter(step -> step.kind().endsWith(".conclusion"))
            .map(step -> step.on())
            .findFirst()
            .orElse(on);
    return form.paper(
        "tolerance.title", file.papers().conclusion().orElse(file.number()), concluded, banner);
  }

  static Paper of(MeasureDetail file, String banner) {
    PaperForm form = new PaperForm();
    String title = file.kind() == MeasureKind.ADMONITION ? "admonition.title" : "talk.title";
    form.add(Style.TITLE, title);
    form.add(Style.BODY, "measure.person", file.name(), file.unit(), file.post().orElse(""));
    form.add(Style.BODY, "measure.kind", word(file.kind()), DAY.format(file.givenOn()));
    form.add(Style.BODY, "measure.reason", file.reason());
    form.add(Style.BODY, "measure.statement", file.statement());
    file.hands()
        .forEach(hand -> form.add(Style.BODY, "measure.hand", words(hand.part()), hand.name()));
    file.terms()
        .forEach(
            term ->
                form.add(
                    Style.BODY,
                    "measure.term",
                    words(term.term()),
                    term.last().map(DAY::format).orElse("—"),
                    term.rule(),
                    term.caveat()));
    form.text("measure.follow-up", file.followUp());
    form.add(Style.SIGNATURE, "measure.signature");
    return form.paper(title, "", file.givenOn(), banner);
  }

  private Paper paper(String title, String number, LocalDate on, String banner) {
    if (!number.isEmpty()) paragraphs.add(1, new Paragraph(Style.NOTE, number));
    paragraphs.add(new Paragraph(Style.SIGNATURE, DAY.format(on)));
    return new Paper(words(title), paragraphs, banner);
  }

  private void text(String key, Optional<String> value) {
    value.ifPresent(text -> add(Style.BODY, key, text));
  }

  private void add(Style style, String key, String... arguments) {
    paragraphs.add(new Paragraph(style, words(key, arguments)));
  }

  private void row(String... keys) {
    paragraphs.add(Paragraph.row(List.of(keys).stream().map(key -> words("row." + key)).toList()));
  }

  private void cells(String... cells) {
    paragraphs.add(Paragraph.row(List.of(cells)));
  }

  private static String word(Enum<?> constant) {
    return words(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  private static String words(String key, String... arguments) {
    String pattern = WORDS.getString(key);
    for (int place = 0; place < arguments.length; place++)
      pattern = pattern.replace("{" + place + "}", arguments[place]);
    return pattern;
  }
}
