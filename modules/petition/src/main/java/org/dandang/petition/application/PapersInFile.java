package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.desk.CaseVolumes;
import org.dandang.kernel.desk.CaseVolumes.Leaf;
import org.dandang.kernel.desk.CleanCopies.CleanCopy;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.petition.api.ClockKind;
import org.dandang.petition.api.MessageKind;
import org.dandang.petition.api.PaperFormat;
import org.dandang.petition.api.PortalView;
import org.dandang.petition.domain.Clarification;
import org.dandang.petition.domain.Clarifications;
import org.dandang.petition.domain.Courses;
import org.dandang.petition.domain.Enclosure;
import org.dandang.petition.domain.FileStillOpen;
import org.dandang.petition.domain.Inquiries;
import org.dandang.petition.domain.LetterOfInquiry;
import org.dandang.petition.domain.Opinion;
import org.dandang.petition.domain.Posts;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.Talk;
import org.dandang.petition.domain.Talks;

/**
 * Every paper of a report from its first day to its last, each set as it is printed to count its
 * pages. What lies sealed is counted and not told: neither who reported nor a word of it.
 */
@ApplicationScoped
class PapersInFile {
  @Inject PaperForms forms;
  @Inject ReportRegister register;
  @Inject SealedPost post;
  @Inject Posts posts;
  @Inject Inquiries inquiries;
  @Inject Talks talks;
  @Inject Clarifications clarifications;
  @Inject Courses courses;
  @Inject Papers papers;
  @Inject CaseVolumes volumes;

  /** Nothing of the report waits, nor of its letters, talks and clarifications. */
  boolean isComplete(Report report) {
    return report.isOver()
        && inquiries.of(report.id()).stream()
            .noneMatch(one -> one.repliedOn().isPresent() && one.outcome().isEmpty())
        && talks.of(report.id()).stream().allMatch(one -> one.readOn().isPresent())
        && clarifications.of(report.id()).stream().noneMatch(Clarification::isUnderWay);
  }

  List<Leaf> of(Report report) {
    if (!isComplete(report)) throw new FileStillOpen();
    List<Leaf> leaves = new ArrayList<>();
    came(report, leaves);
    report.toldOn().ifPresent(on -> leaves.add(told(report, on)));
    for (LetterOfInquiry letter : inquiries.of(report.id())) letter(report, letter, leaves);
    for (Talk talk : talks.of(report.id())) leaves.add(talk(report, talk));
    for (Clarification letter : clarifications.of(report.id())) clarified(report, letter, leaves);
    courses
        .find(report.id())
        .ifPresent(course -> course.opinions().forEach(opinion -> leaves.add(opinion(opinion))));
    leaves.sort(Comparator.comparing(leaf -> leaf.on().orElse(LocalDate.MAX)));
    return leaves;
  }

  private void came(Report report, List<Leaf> leaves) {
    String what = report.kind().isGeneral() ? "volume.petition" : "volume.accusation";
    String text = register.text(report.id());
    leaves.add(sealed(report, report.number(), what, text, report.receivedOn()));
    for (PortalView.Line line : post.lines(report.id())) leaves.add(written(report, line));
    for (Enclosure file : posts.enclosures(report.id())) leaves.add(enclosed(report, file));
  }

  private Leaf written(Report report, PortalView.Line line) {
    String what = "volume." + line.kind().name();
    if (line.kind() == MessageKind.FACTS || line.kind() == MessageKind.OBJECTION)
      return sealed(report, "", what, line.text(), line.on());
    return own("", what, "", line.on(), plain(what, line.text()));
  }

  private Leaf sealed(Report report, String document, String what, String text, LocalDate on) {
    return new Leaf(
        document,
        sender(report),
        PaperText.words(what),
        Optional.of(on),
        pages(plain(what, text), what),
        PaperText.words("volume.sealed"));
  }

  private Leaf enclosed(Report report, Enclosure file) {
    CleanCopy copy = post.file(report.id(), file.number());
    return new Leaf(
        "",
        sender(report),
        PaperText.words("volume.enclosure", String.valueOf(file.number())),
        Optional.of(file.on()),
        volumes.pages(copy.mediaType(), copy.content()),
        PaperText.words("volume.sealed"));
  }

  private static String sender(Report report) {
    return PaperText.words(report.isAnonymous() ? "volume.anonymous" : "volume.named");
  }

  private Leaf told(Report report, LocalDate on) {
    String title = PaperForms.answeredTitle(report);
    return own(report.toldWith().orElse(""), title, "", on, forms.acceptance(report));
  }

  private void letter(Report report, LetterOfInquiry letter, List<Leaf> leaves) {
    InquiryForm form = new InquiryForm(report, letter);
    LocalDate sent = letter.sentOn();
    leaves.add(own("", "notice.title", form.name(), sent, form.notice(forms.county())));
    letter
        .servedOn()
        .ifPresent(
            on ->
                leaves.add(
                    own(letter.receipt().orElse(""), "receipt.title", "", on, form.receipt())));
    letter
        .repliedOn()
        .ifPresent(
            on ->
                leaves.add(
                    new Leaf(
                        "",
                        letter.countersigner().orElse(form.unit()),
                        PaperText.words("reply.title"),
                        Optional.of(on),
                        pages(form.reply(), "reply.title"),
                        "")));
  }

  private Leaf talk(Report report, Talk talk) {
    String name = report.allegation(talk.allegation()).label().name();
    PaperText text = forms.talk(new PaperText(), report, talk);
    return own("", "talk.title", name, talk.heldOn(), text);
  }

  private void clarified(Report report, Clarification letter, List<Leaf> leaves) {
    if (!letter.isPrintable()) return;
    letter
        .writtenOn()
        .ifPresent(
            on ->
                leaves.add(
                    own(
                        letter.writtenDocument().orElse(""),
                        "clarification.title",
                        letter.label().name(),
                        on,
                        forms.clarification(letter, report))));
  }

  private Leaf opinion(Opinion opinion) {
    String title = "volume." + title(opinion.stage());
    return new Leaf(
        opinion.document(),
        opinion.organ(),
        PaperText.words(title),
        Optional.of(opinion.on()),
        pages(plain(title, opinion.outcome()), title),
        "");
  }

  private static String title(ClockKind stage) {
    return switch (stage) {
      case REVIEW -> "review";
      case REREVIEW -> "rereview";
      default -> "opinion";
    };
  }

  /** A paper of the organ; about whom it is stands behind its title. */
  private Leaf own(String document, String title, String about, LocalDate on, PaperText text) {
    String words = PaperText.words(title);
    return new Leaf(
        document,
        PaperText.words("organ.full", forms.county()),
        about.isEmpty() ? words : words + "（" + about + "）",
        Optional.of(on),
        pages(text, title),
        "");
  }

  private static PaperText plain(String title, String text) {
    return new PaperText().say(Style.TITLE, title).lines(text);
  }

  private int pages(PaperText text, String title) {
    return volumes.pages("application/pdf", text.print(papers, PaperFormat.PDF, title, ""));
  }
}
