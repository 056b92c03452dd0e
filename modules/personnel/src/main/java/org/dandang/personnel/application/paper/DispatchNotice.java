package org.dandang.personnel.application.paper;

import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.personnel.api.dispatch.DispatchDetail;

/** 选派通知 of one veteran: whither, for what, from when, and what is expected. */
final class DispatchNotice {
  private DispatchNotice() {}

  static Paper of(DispatchDetail sent, Office office, String banner) {
    String issuer = office.issuer(sent.document());
    String title = Words.of("dispatch.title", sent.name());
    Text text = new Text().say(Style.RED_HEAD, "issued.head", issuer);
    text.add(Style.NUMBER, sent.document()).add(Style.TITLE, title);
    text.say(Style.ADDRESSEE, "dispatch.to");
    text.say(
        Style.BODY,
        "dispatch.decided",
        sent.name(),
        sent.post().startsWith(sent.unitName()) ? sent.post() : sent.unitName() + sent.post(),
        sent.place());
    text.say(Style.HEADING_1, "dispatch.task");
    text.say(
        Style.BODY,
        "dispatch.task.text",
        sent.task(),
        Words.of(sent.line()),
        Words.of(sent.leads() ? "dispatch.leads" : "dispatch.helps"));
    text.say(Style.HEADING_1, "dispatch.period");
    String from = Words.day(sent.begin());
    if (sent.end() == null) text.say(Style.BODY, "dispatch.period.text", from);
    else text.say(Style.BODY, "dispatch.period.ended", from, Words.day(sent.end()));
    text.say(Style.HEADING_1, "dispatch.duty").say(Style.BODY, "dispatch.duty.text");
    text.add(Style.SIGNATURE, issuer).add(Style.SIGNATURE, from);
    text.say(Style.COPIES, "dispatch.copies")
        .say(Style.COPIES, "issued.printed", office.department(), from);
    return text.paper(title, banner);
  }
}
