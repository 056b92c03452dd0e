package org.dandang.personnel.application.paper;

import static org.dandang.personnel.api.form.FormField.SEX;

import java.util.List;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Style;

/** 征求意见函 to the discipline commission with the form for its reply. */
final class ClearanceLetter {
  private ClearanceLetter() {}

  static Paper of(Batch batch) {
    Office office = batch.office();
    List<Entry> asked = batch.candidates().stream().filter(Entry::isExamined).toList();
    Text text = new Text().say(Style.TITLE, "clearance.title");
    text.say(Style.ADDRESSEE, "to", office.commission());
    text.say(Style.BODY, "clearance.body", String.valueOf(asked.size()));
    text.row("序号", "姓名", "性别", "出生年月", "现任职务", "拟任（免）职务");
    for (int i = 0; i < asked.size(); i++) {
      Entry entry = asked.get(i);
      text.row(
          String.valueOf(i + 1),
          entry.name(),
          entry.card().text(SEX),
          entry.card().birth(),
          entry.from().words(),
          Change.words(entry).replace("\n", "；"));
    }
    text.add(Style.SIGNATURE, office.department()).add(Style.SIGNATURE, Words.BLANK_DAY);
    reply(text, office, asked);
    return text.paper(Words.of("clearance.title"), batch.banner());
  }

  private static void reply(Text text, Office office, List<Entry> asked) {
    text.add(Style.NEW_PAGE, "").say(Style.TITLE, "clearance.reply.title");
    text.say(Style.ADDRESSEE, "to", office.department());
    text.say(Style.BODY, "clearance.reply.body");
    text.row("序号", "姓名", "现任职务", "意　　见");
    for (int i = 0; i < asked.size(); i++)
      text.row(String.valueOf(i + 1), asked.get(i).name(), asked.get(i).from().words(), "　");
    text.say(Style.BODY, "clearance.reply.note");
    text.add(Style.SIGNATURE, office.commission()).add(Style.SIGNATURE, Words.BLANK_DAY);
  }
}
