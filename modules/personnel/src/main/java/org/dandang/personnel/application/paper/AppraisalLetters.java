package org.dandang.personnel.application.paper;

import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.personnel.api.assessment.AssessmentDetail.Line;
import org.dandang.personnel.api.assessment.Grade;

/** 优秀公示, and the 考核结果通知书 for each. */
final class AppraisalLetters {
  private AppraisalLetters() {}

  static Paper published(Appraised appraised) {
    String year = String.valueOf(appraised.detail().year());
    String title = Words.of("excellent.title", year);
    Text text = new Text().add(Style.TITLE, title);
    text.say(
        Style.BODY,
        "excellent.lead",
        year,
        appraised.detail().unitName(),
        String.valueOf(appraised.detail().appraised()),
        String.valueOf(appraised.excellent().size()));
    text.row("序号", "姓名", "单位及职务");
    int number = 0;
    for (Line line : appraised.excellent())
      text.row(String.valueOf(++number), line.name(), line.post());
    text.say(
        Style.BODY,
        "excellent.period",
        Words.day(appraised.detail().noticeBegins()),
        Words.day(appraised.detail().noticeEnds()),
        String.valueOf(appraised.noticeDays()));
    text.say(Style.BODY, "excellent.how");
    text.say(
        Style.BODY,
        "reach",
        Words.orBlank(appraised.office().telephone()),
        Words.orBlank(appraised.office().address()));
    text.add(Style.SIGNATURE, appraised.detail().unitName());
    text.add(Style.SIGNATURE, Words.day(appraised.detail().noticeBegins()));
    return text.paper(title, appraised.banner());
  }

  static Paper told(Appraised appraised) {
    Text text = new Text();
    for (Line line : appraised.lines()) {
      if (!text.isEmpty()) text.add(Style.NEW_PAGE, "");
      told(appraised, line, text);
    }
    return text.paper(Words.of("result.title"), appraised.banner());
  }

  private static void told(Appraised appraised, Line line, Text text) {
    String year = String.valueOf(appraised.detail().year());
    text.say(Style.TITLE, "result.title");
    text.say(Style.ADDRESSEE, "result.to", line.name());
    if (line.grade() == Grade.UNGRADED) text.say(Style.BODY, "result.ungraded", year);
    else text.say(Style.BODY, "result.grade", year, Words.of(line.grade()));
    if (!line.remark().isBlank()) text.say(Style.BODY, "result.remark", line.remark());
    text.say(Style.BODY, "result.review", String.valueOf(appraised.askDays()));
    text.add(Style.SIGNATURE, appraised.detail().unitName());
    text.add(Style.SIGNATURE, Words.day(appraised.detail().toldOn()));
    text.say(Style.NOTE, "result.signed");
  }
}
