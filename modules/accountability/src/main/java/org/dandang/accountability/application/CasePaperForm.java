package org.dandang.accountability.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.dandang.accountability.api.BasisRow;
import org.dandang.accountability.api.CaseDetail;
import org.dandang.accountability.api.CaseDetail.DispositionRow;
import org.dandang.accountability.api.CaseDetail.EnforcementRow;
import org.dandang.accountability.api.CaseDetail.SubjectRow;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.CasePaper;
import org.dandang.accountability.api.EnforcementStep;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.Outcome;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.kernel.rule.NotFound;

/** The papers of a case; papers are in Chinese whoever asks. */
final class CasePaperForm {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.dandang.accountability.paper", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final CaseDetail file;
  private final String county;

  CasePaperForm(CaseDetail file, String county) {
    this.file = file;
    this.county = county;
  }

  /** What is known is filled in, what is to be signed stays open. */
  Paper slip(String banner) {
    String title = slipTitle();
    add(Style.TITLE, title);
    add(Style.NOTE, "case.slip.number", file.number());
    row("item", words("row.filled"));
    row("matter", file.matter());
    row("persons", persons());
    row("registered", DAY.format(file.steps().get(0).on()));
    if (file.kind() == CaseKind.ACCOUNTABILITY) row("consulted", consulted());
    row("keeper", "");
    row("discipline", words("sign.blank"));
    row("county", file.basis().stream().map(this::decided).findFirst().orElse(words("sign.blank")));
    row("remark", "");
    return paper(title, banner);
  }

  String slipTitle() {
    return file.kind() == CaseKind.ACCOUNTABILITY ? "case.slip.accountability" : "case.slip.filing";
  }

  private String persons() {
    return file.subjects().stream().map(this::person).collect(Collectors.joining("；"));
  }

  private String person(SubjectRow row) {
    return row.name() + "，" + row.unit() + row.post().map(post -> "，" + post).orElse("");
  }

  private String consulted() {
    return file.steps().stream()
        .filter(step -> step.kind().endsWith(".consulted"))
        .map(step -> words("case.consulted", DAY.format(step.on())))
        .findFirst()
        .orElse("");
  }

  private String decided(BasisRow basis) {
    String who = basis.signer() + "，" + basis.document() + "，" + DAY.format(basis.on());
    return basis.votes().isEmpty() ? who : who + "，" + words("case.votes", basis.votes());
  }

  Paper print(CasePaper paper, DispositionRow matter, String banner) {
    if (matter.outcome().isEmpty()) throw new NotFound("decision");
    return switch (paper) {
      case DECISION -> decision(matter, banner);
      case ANNOUNCEMENT -> announcement(matter, banner);
      case RECEIPT -> receipt(matter, banner);
    };
  }

  private Paper decision(DispositionRow matter, String banner) {
    SubjectRow subject = subject(matter);
    add(Style.RED_HEAD, "organ.full", county);
    add(Style.NUMBER, "plain.text", matter.document().orElse(""));
    String title = title(matter);
    paragraphs.add(new Paragraph(Style.TITLE, title));
    add(Style.BODY, "decision.person", person(subject));
    add(Style.BODY, "decision.matter", file.matter());
    add(
        Style.BODY,
        subject.waived() ? "decision.waived" : "decision.heard",
        subject.heardOn().map(DAY::format).orElse(""));
    ended(matter);
    add(Style.BODY, matter.ladder() == Ladder.PARTY ? "decision.appeal.party" : "decision.appeal");
    add(Style.SIGNATURE, "organ.sealed", county);
    paragraphs.add(new Paragraph(Style.SIGNATURE, day(matter.decidedOn())));
    add(Style.COPIES, "decision.copies", subject.unit());
    return new Paper(title, paragraphs, banner);
  }

  private void ended(DispositionRow matter) {
    String ground = matter.ground().map(said -> words("decision.ground", said)).orElse("");
    if (matter.outcome().orElseThrow() != Outcome.SANCTIONED) {
      String key = matter.outcome().orElseThrow() == Outcome.EXEMPTED ? "exempted" : "none";
      add(Style.BODY, "decision." + key, matter.clause(), ground, words(matter.ladder()));
      return;
    }
    String length =
        matter.probation().map(months -> words("decision.probation", years(months))).orElse("");
    add(
        Style.BODY,
        "decision.sanction",
        matter.clause(),
        ground,
        matter.name(),
        sanction(matter),
        length);
    add(Style.BODY, "decision.from", day(matter.decidedOn()));
    if (matter.ladder() == Ladder.ADMINISTRATIVE)
      add(Style.BODY, "decision.until", matter.effectUntil().map(DAY::format).orElse("—"));
  }

  private static String years(int months) {
    return months == 12 ? "一" : "二";
  }

  /** Title of what was decided, the person by name. */
  String title(DispositionRow matter) {
    return switch (matter.outcome().orElseThrow()) {
      case SANCTIONED -> words("decision.title", matter.name(), sanction(matter));
      case EXEMPTED -> words("decision.title.exempted", matter.name(), words(matter.ladder()));
      case NO_SANCTION -> words("decision.title.none", matter.name(), words(matter.ladder()));
    };
  }

  private static String sanction(DispositionRow matter) {
    return words(matter.sanction().orElseThrow());
  }

  private Paper announcement(DispositionRow matter, String banner) {
    if (matter.sanction().isEmpty()) throw new NotFound("announcement");
    Optional<EnforcementRow> done = done(matter, EnforcementStep.ANNOUNCED);
    add(Style.TITLE, "announcement.title");
    row("item", words("row.filled"));
    row("announced.document", title(matter) + "（" + matter.document().orElse("") + "）");
    row("announced.person", person(subject(matter)));
    row("announced.on", day(done.map(EnforcementRow::on)));
    row("announced.where", done.map(EnforcementRow::words).orElse(""));
    row("announced.chair", "");
    row("announced.by", "");
    row("announced.present", "");
    row("announced.said", "");
    row("announced.signature", words("sign.blank"));
    row("announced.writer", words("sign.blank"));
    add(
        Style.NOTE,
        matter.ladder() == Ladder.PARTY ? "announcement.note" : "announcement.note.admin");
    return paper("announcement.title", banner);
  }

  private Paper receipt(DispositionRow matter, String banner) {
    Optional<LocalDate> served = done(matter, EnforcementStep.SERVED).map(EnforcementRow::on);
    String addressee = matter.name() + "（" + subject(matter).unit() + "）";
    String document = title(matter) + " " + matter.document().orElse("");
    return ReceiptForm.of(document, addressee, served.map(DAY::format), banner);
  }

  private Optional<EnforcementRow> done(DispositionRow matter, EnforcementStep step) {
    return file.enforcements().stream()
        .filter(row -> row.step() == step && row.ladder() == matter.ladder())
        .filter(row -> row.person().equals(matter.person()))
        .findFirst();
  }

  private SubjectRow subject(DispositionRow matter) {
    return file.subjects().stream()
        .filter(row -> row.person().equals(matter.person()))
        .findFirst()
        .orElseThrow();
  }

  private Paper paper(String title, String banner) {
    return new Paper(words(title), paragraphs, banner);
  }

  private void add(Style style, String key, String... arguments) {
    paragraphs.add(new Paragraph(style, words(key, arguments)));
  }

  private void row(String key, String value) {
    paragraphs.add(Paragraph.row(List.of(words("row." + key), value)));
  }

  private static String day(Optional<LocalDate> on) {
    return on.map(DAY::format).orElse(words("receipt.day"));
  }

  static String words(Enum<?> constant) {
    return words(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  static String words(String key, String... arguments) {
    String pattern = WORDS.getString(key);
    for (int place = 0; place < arguments.length; place++)
      pattern = pattern.replace("{" + place + "}", arguments[place]);
    return pattern;
  }
}
