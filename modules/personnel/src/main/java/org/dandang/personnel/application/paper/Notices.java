package org.dandang.personnel.application.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.appointment.ChangeKind;

/** 任前公示, and the 任免通知 that one document makes for many. */
final class Notices {
  private Notices() {}

  static Paper published(Batch batch) {
    Office office = batch.office();
    List<Entry> noticed = batch.noticed();
    Text text = new Text().say(Style.TITLE, "public.title");
    text.say(Style.BODY, "public.lead", String.valueOf(noticed.size()));
    for (Entry entry : noticed)
      text.add(
          Style.BODY,
          ExaminationPapers.facts(entry)
              + "。"
              + Words.of("now", Words.orBlank(entry.from().words()))
              + "，"
              + Words.of("proposed", Words.orBlank(entry.proposed()))
              + "。");
    text.say(
        Style.BODY,
        "public.period",
        Words.day(batch.noticeBegins()),
        Words.day(batch.noticeEnds()),
        String.valueOf(batch.noticeDays()));
    text.say(Style.BODY, "public.how");
    text.say(
        Style.BODY, "reach", Words.orBlank(office.telephone()), Words.orBlank(office.address()));
    text.add(Style.SIGNATURE, office.department());
    text.add(Style.SIGNATURE, Words.day(batch.noticeBegins()));
    return text.paper(Words.of("public.title"), batch.banner());
  }

  static Paper issued(Batch batch) {
    List<Entry> entries = batch.goingOn();
    String document = batch.document().orElse("");
    String issuer = batch.office().issuer(document);
    String day = Words.day(batch.issuedOn().or(() -> effective(entries)));
    String title = title(entries);
    Text text = new Text().say(Style.RED_HEAD, "issued.head", issuer);
    text.add(Style.NUMBER, document.isEmpty() ? Words.of("issued.number") : document);
    text.add(Style.TITLE, title).say(Style.ADDRESSEE, "issued.to");
    batch.basis().ifPresent(basis -> text.add(Style.BODY, decided(basis)));
    for (int i = 0; i < entries.size(); i++)
      text.add(Style.BODY, line(entries.get(i)) + (i < entries.size() - 1 ? "；" : "。"));
    text.add(Style.SIGNATURE, issuer).add(Style.SIGNATURE, day);
    text.say(Style.COPIES, "issued.copies")
        .say(Style.COPIES, "issued.printed", batch.office().department(), day);
    return text.paper(title, batch.banner());
  }

  static String title(List<Entry> entries) {
    String who = entries.get(0).name() + (entries.size() == 1 ? "" : "等");
    return Words.of("issued.title", who, Words.of("issued.what." + what(entries)));
  }

  private static String what(List<Entry> entries) {
    if (entries.stream().allMatch(entry -> entry.kind() == ChangeKind.RETIREMENT))
      return "retirement";
    if (entries.stream().allMatch(entry -> entry.kind() == ChangeKind.RANK_PROMOTION))
      return "rank";
    if (entries.stream().allMatch(entry -> entry.proposed().isEmpty())) return "removal";
    if (entries.stream().allMatch(entry -> entry.removed().isEmpty())) return "office";
    return "both";
  }

  private static String decided(DecisionBasis basis) {
    String key = basis.kind() == DecisionBasis.Kind.MEETING ? "issued.meeting" : "issued.slip";
    return Words.of(key, Words.day(basis.on()), basis.document());
  }

  static String line(Entry entry) {
    String own = "issued.line." + (entry.elected() ? "elected" : entry.kind());
    String key = Words.find(own).isPresent() ? own : "issued.line";
    String probation =
        entry.probation().isEmpty() ? "" : Words.of("issued.probation", entry.probation());
    String leaves = entry.removed().isEmpty() ? "" : Words.of("issued.leaves", entry.removed());
    String line = Words.of(key, entry.name(), Words.orBlank(entry.to().words()), probation, leaves);
    return entry.kind() == ChangeKind.REMOVAL
        ? Words.of("issued.removed", entry.name(), Words.orBlank(entry.from().words()))
        : line;
  }

  private static Optional<LocalDate> effective(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.days().effective().stream())
        .max(Comparator.naturalOrder());
  }
}
