package org.dandang.web.portal;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.petition.api.MessageKind;
import org.dandang.petition.api.PortalView;
import org.dandang.petition.api.ReceiptCode;

/** What the pages of the portal say. */
final class PortalPages {
  static final String HOME = "/portal/";
  static final String REPORT = "/portal/report";
  static final String RECEIPT = "/portal/receipt";
  static final String ADD = "/portal/add";
  static final String OBJECT = "/portal/object";

  private final PortalWords words;

  PortalPages(PortalWords words) {
    this.words = words;
  }

  String home() {
    return sheet("home", Typed.nothing(), Optional.of(HOME))
        .paragraph("home.lead")
        .way("home.report", REPORT)
        .way("home.receipt", RECEIPT)
        .heading("kept")
        .points("kept", 4)
        .heading("yours")
        .points("yours", 4)
        .heading("lost")
        .paragraph("lost.rule")
        .heading("others")
        .paragraph("others.ways")
        .done();
  }

  String report(Typed typed, String token) {
    return sheet("report", typed, typed.isWrong() ? Optional.empty() : Optional.of(REPORT))
        .paragraph("report.lead")
        .form(REPORT, token)
        .choice("kind", "ACCUSATION", "APPEAL", "ADVICE")
        .field("about", false, 200)
        .field("unit", false, 200)
        .field("when", false, 200)
        .text("happened", true, 18_000, 12)
        .files()
        .choice("sender", "anonymous", "named")
        .field("name", false, 100)
        .field("contact", false, 200)
        .tick("feedback")
        .tick("protection")
        .note("report.truth")
        .send("report.send")
        .done();
  }

  String receipt(ReceiptCode code, LocalDate on) {
    return sheet("handed", Typed.nothing(), Optional.empty())
        .paragraph("handed.lead")
        .code(code.shown())
        .fact("handed.on", on.toString())
        .points("handed", 4)
        .note("lost.rule")
        .way("home.receipt", RECEIPT)
        .done();
  }

  String lookUp(Typed typed, String token) {
    return sheet("lookUp", typed, typed.isWrong() ? Optional.empty() : Optional.of(RECEIPT))
        .paragraph("lookUp.lead")
        .form(RECEIPT, token)
        .field("code", true, 60)
        .send("lookUp.send")
        .note("lost.rule")
        .done();
  }

  String view(PortalView view, Typed typed, String adding, String objecting) {
    Sheet sheet = sheet("view", typed, Optional.empty());
    sheet.fact("kind", words.text("kind." + view.kind()));
    sheet.fact("view.receivedOn", view.receivedOn().toString());
    sheet.fact("view.standing", words.text("standing." + view.standing()));
    sheet.note("standing." + view.standing() + ".meaning");
    if (view.enclosures() > 0) sheet.fact("view.enclosures", Integer.toString(view.enclosures()));
    sheet.heading("view.lines");
    if (view.lines().isEmpty()) sheet.paragraph("view.none");
    for (PortalView.Line line : view.lines())
      sheet.letter(line.on() + " " + words.text("line." + line.kind()), line.text());
    if (view.mayAdd()) write(sheet, "addition", ADD, typed, adding);
    if (view.mayObject()) {
      sheet.heading("view.object");
      view.objectBy().ifPresent(day -> sheet.note("view.objectBy", day.toString()));
      sheet.form(OBJECT, objecting).hidden("code", typed.value("code"));
      sheet.text("objection", true, 5_000, 6).send("objection.send");
    }
    return sheet.done();
  }

  private void write(Sheet sheet, String field, String path, Typed typed, String token) {
    sheet.heading("view.add").form(path, token).hidden("code", typed.value("code"));
    sheet.text(field, true, 5_000, 6).files().send(field + ".send");
  }

  String written(MessageKind kind, Typed typed, String token) {
    return sheet("written", typed, Optional.empty())
        .paragraph("written." + kind)
        .form(RECEIPT, token)
        .hidden("code", typed.value("code"))
        .send("written.back")
        .done();
  }

  String said(String key) {
    return sheet("notNow", Typed.nothing(), Optional.empty())
        .paragraph(key)
        .way("home.report", REPORT)
        .way("home.receipt", RECEIPT)
        .done();
  }

  private Sheet sheet(String title, Typed typed, Optional<String> path) {
    String other = words.isEnglish() ? "zh" : "en";
    return new Sheet(words, title, typed, path.map(found -> found + "?lang=" + other));
  }
}
