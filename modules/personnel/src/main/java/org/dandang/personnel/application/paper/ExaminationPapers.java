package org.dandang.personnel.application.paper;

import static org.dandang.personnel.api.form.FormField.ETHNIC;
import static org.dandang.personnel.api.form.FormField.NATIVE_PLACE;
import static org.dandang.personnel.api.form.FormField.PARTY_ENTRY;
import static org.dandang.personnel.api.form.FormField.SEX;
import static org.dandang.personnel.api.form.FormField.WORK_ENTRY;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.kernel.paper.GridLine;

/** 考察预告, and the 考察材料 with its headings as far as the records fill them. */
final class ExaminationPapers {
  private static final List<String> SIDES =
      List.of("virtue", "ability", "diligence", "results", "integrity");
  private static final int ROOM = 4;

  private ExaminationPapers() {}

  static Paper notice(Batch batch) {
    List<Entry> candidates = batch.candidates();
    Text text = new Text().say(Style.TITLE, "examination.notice.title");
    text.say(Style.BODY, "examination.notice.lead", String.valueOf(candidates.size()));
    text.say(Style.HEADING_1, "examination.notice.whom");
    for (Entry entry : candidates)
      text.add(
          Style.BODY,
          facts(entry) + "。" + Words.of("now", Words.orBlank(entry.from().words())) + "。");
    text.say(Style.HEADING_1, "examination.notice.when");
    text.say(Style.BODY, "examination.notice.period", Words.BLANK_DAY, Words.BLANK_DAY);
    text.say(Style.HEADING_1, "examination.notice.what");
    text.say(Style.BODY, "examination.notice.scope");
    text.say(Style.HEADING_1, "examination.notice.how");
    text.say(
        Style.BODY,
        "reach",
        Words.orBlank(batch.office().telephone()),
        Words.orBlank(batch.office().address()));
    text.add(Style.SIGNATURE, batch.office().department());
    text.add(Style.SIGNATURE, Words.BLANK_DAY);
    return text.paper(Words.of("examination.notice.title"), batch.banner());
  }

  static Paper reports(Batch batch) {
    Text text = new Text();
    for (Entry entry : batch.candidates()) {
      if (!text.isEmpty()) text.add(Style.NEW_PAGE, "");
      report(text, entry);
    }
    return text.paper(Words.of("examination.report"), batch.banner());
  }

  private static void report(Text text, Entry entry) {
    text.say(Style.TITLE, "examination.report.title", entry.name());
    text.add(
        Style.BODY,
        facts(entry) + "。" + Words.of("now", Words.orBlank(entry.from().words())) + "。");
    text.say(
        Style.BODY,
        "examination.report.proposed",
        Words.orBlank(Change.words(entry).replace("\n", "，")));
    text.say(Style.HEADING_1, "examination.report.resume");
    List<GridLine> resume = entry.card().resume();
    resume.forEach(line -> text.add(Style.BODY, (line.lead() + "　" + line.text()).strip()));
    if (resume.isEmpty()) text.room(ROOM);
    text.say(Style.HEADING_1, "examination.report.performance");
    for (String side : SIDES) text.say(Style.HEADING_2, "examination.report." + side).room(ROOM);
    text.say(Style.HEADING_1, "examination.report.weakness").room(ROOM);
    text.say(Style.HEADING_1, "examination.report.recommendation");
    text.say(
        Style.BODY,
        "examination.report.recommended",
        Words.day(entry.days().recommended()),
        Words.orBlank(ProcedureRecord.recommended(entry)));
    text.say(Style.HEADING_1, "examination.report.musts");
    text.say(Style.BODY, "examination.report.opinion", entry.opinion().orElse(Words.BLANK));
    text.say(Style.HEADING_1, "examination.report.conclusion").room(2);
    text.say(Style.SIGNATURE, "examination.report.signed");
    text.add(Style.SIGNATURE, Words.day(entry.days().examined()));
  }

  /** 韦某，男，壮族，1978年3月出生…; what the records do not say is left out of the line. */
  static String facts(Entry entry) {
    Card card = entry.card();
    return Stream.of(
            entry.name(),
            card.text(SEX),
            card.text(ETHNIC),
            card.born()
                .map(month -> Words.of("born", "" + month.getYear(), "" + month.getMonthValue()))
                .orElse(""),
            said("native", card.text(NATIVE_PLACE)),
            said("worked", card.worded(WORK_ENTRY)),
            said("joined", card.worded(PARTY_ENTRY)),
            said("schooled", card.fullTime().replace("\n", "、")),
            said("in-service", card.inService().replace("\n", "、")))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("，"));
  }

  private static String said(String key, String fact) {
    return fact.isBlank() ? "" : Words.of(key, fact);
  }
}
