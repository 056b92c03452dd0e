package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dandang.kernel.desk.CleanCopies.CleanCopy;
import org.dandang.kernel.desk.DataKeys;
import org.dandang.kernel.desk.DataKeys.DataKey;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.MessageKind;
import org.dandang.petition.api.PortalView;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.domain.Enclosure;
import org.dandang.petition.domain.Message;
import org.dandang.petition.domain.Posts;
import org.dandang.petition.domain.Reports;

/** What lies with a report that came through the portal, under the report's own key. */
@ApplicationScoped
class SealedPost {
  private Reports reports;
  private Posts posts;
  private DataKeys keys;
  private Sealer sealer;

  protected SealedPost() {}

  @Inject
  SealedPost(Reports reports, Posts posts, DataKeys keys, Sealer sealer) {
    this.reports = reports;
    this.posts = posts;
    this.keys = keys;
    this.sealer = sealer;
  }

  void come(ReportId report, MessageKind kind, String text, LocalDate on) {
    posts.add(Message.come(reports.nextId(), report, kind, text, on, key(report)));
  }

  void answer(ReportId report, String text, PersonId signer, LocalDate on) {
    posts.add(Message.answer(reports.nextId(), report, text, signer, on, key(report)));
  }

  void enclose(ReportId report, List<CleanCopy> copies, LocalDate on) {
    if (copies.isEmpty()) return;
    DataKey key = key(report);
    int number = posts.enclosures(report).size();
    for (CleanCopy copy : copies)
      posts.add(new Enclosure(reports.nextId(), report, ++number, copy, on, key));
  }

  List<PortalView.Line> lines(ReportId report) {
    return read(report, (message, key) -> line(message, key));
  }

  private static PortalView.Line line(Message message, DataKey key) {
    return new PortalView.Line(message.on(), message.kind(), message.text(key));
  }

  /** Everything that was written to and fro, to be read after the report itself. */
  String written(ReportId report) {
    return String.join(
        "", read(report, (message, key) -> "\n\n" + head(message) + "\n" + message.text(key)));
  }

  private static String head(Message message) {
    String what =
        switch (message.kind()) {
          case FACTS -> "补充";
          case OBJECTION -> "异议";
          case ANSWER, OPINION -> "答复";
        };
    return "〔" + message.on() + " " + what + "〕";
  }

  CleanCopy file(ReportId report, int number) {
    return posts.enclosures(report).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .map(one -> one.copy(key(report)))
        .orElseThrow(() -> new NotFound("file"));
  }

  /** All of it in letters, for the package to the superior; gone from here afterwards. */
  String takeOut(ReportId report) {
    StringBuilder whole = new StringBuilder(written(report));
    List<Enclosure> files = posts.enclosures(report);
    for (Enclosure file : files)
      whole
          .append("\n\n〔附件")
          .append(file.number())
          .append(" ")
          .append(file.mediaType())
          .append(" base64〕\n")
          .append(file.inLetters(key(report)));
    posts.destroy(report);
    return whole.toString();
  }

  private <T> List<T> read(
      ReportId report, java.util.function.BiFunction<Message, DataKey, T> said) {
    List<Message> messages = posts.messages(report);
    if (messages.isEmpty()) return List.of();
    DataKey key = key(report);
    Function<Message, T> each = message -> said.apply(message, key);
    return messages.stream().map(each).toList();
  }

  private DataKey key(ReportId report) {
    return reports.sealed(report).key(keys, sealer);
  }
}
