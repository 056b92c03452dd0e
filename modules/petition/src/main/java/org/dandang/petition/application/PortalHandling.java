package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.CleanCopies;
import org.dandang.kernel.desk.CleanCopies.CleanCopy;
import org.dandang.kernel.desk.SecretHashes;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.HandIn;
import org.dandang.petition.api.Intake;
import org.dandang.petition.api.MessageKind;
import org.dandang.petition.api.PortalDay;
import org.dandang.petition.api.PortalDesk;
import org.dandang.petition.api.PortalView;
import org.dandang.petition.api.ReceiptCode;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.UpwardGround;
import org.dandang.petition.api.WriteToOffice;
import org.dandang.petition.domain.AccusationOfNobody;
import org.dandang.petition.domain.Posts;
import org.dandang.petition.domain.Posts.Act;
import org.dandang.petition.domain.Receipt;
import org.dandang.petition.domain.Report;

/**
 * What strangers do at the portal. None of it is told to the audit log one by one, whose lines
 * stand in the order in which they came: a day's numbers are, once it is over.
 */
@ApplicationScoped
@Transactional
@Permits({})
class PortalHandling implements PortalDesk {
  private static final String FILES = "files";

  private final SecureRandom random = new SecureRandom();

  @Inject Actor actor;
  @Inject ReportRegister register;
  @Inject FirstHands hands;
  @Inject CourseBook courses;
  @Inject Posts posts;
  @Inject SealedPost post;
  @Inject PortalWindow window;
  @Inject CleanCopies copies;
  @Inject SecretHashes hashes;
  @Inject Clocks clocks;
  @Inject Clock clock;

  @Override
  @Permits(
      value = {},
      goesOn = true)
  public ReceiptCode handIn(HandIn command) {
    mustBeThePortal();
    if (!command.kind().isGeneral() && command.about().isEmpty()) throw new AccusationOfNobody();
    List<CleanCopy> clean = clean(command.files());
    Report report = enter(command, clocks.today());
    post.enclose(report.id(), clean, clocks.today());
    ReceiptCode code = ReceiptCode.draw(random);
    posts.add(new Receipt(report.id(), code, hashes));
    posts.count(Act.HANDED_IN, day());
    return code;
  }

  private Report enter(HandIn command, LocalDate today) {
    String said = PortalSheet.text(command);
    FirstHands.Hands first = hands.of(command.about().orElse(""), said, today);
    Report report =
        register.enter(
            Channel.PORTAL,
            PortalSheet.identity(command),
            said,
            first.registrar(),
            today,
            intake(command.kind()));
    if (first.sealed())
      report.toSuperior(UpwardGround.OWN_CHIEF, today, clocks.due("report.sendup.days", today));
    else if (report.kind().isGeneral()) courses.begin(report, Channel.PORTAL);
    return report;
  }

  private static Intake intake(ReportKind kind) {
    return new Intake(kind, Optional.empty(), 0, Optional.empty(), Optional.empty());
  }

  @Override
  @Permits(
      value = {},
      goesOn = true)
  public Optional<PortalView> look(String code) {
    mustBeThePortal();
    posts.count(Act.LOOKED_UP, day());
    return find(code).map(window::of);
  }

  @Override
  @Permits(
      value = {},
      goesOn = true)
  public Optional<PortalView> add(WriteToOffice command) {
    return write(command, MessageKind.FACTS);
  }

  @Override
  @Permits(
      value = {},
      goesOn = true)
  public Optional<PortalView> object(WriteToOffice command) {
    return write(command, MessageKind.OBJECTION);
  }

  private Optional<PortalView> write(WriteToOffice command, MessageKind kind) {
    mustBeThePortal();
    posts.count(Act.ADDED, day());
    Optional<ReportId> found = find(command.code());
    found.ifPresent(report -> write(report, command, kind));
    return found.map(window::of);
  }

  private void write(ReportId report, WriteToOffice command, MessageKind kind) {
    if (kind == MessageKind.OBJECTION) window.objected(report);
    else window.mustTakeMore(report);
    post.come(report, kind, command.text(), clocks.today());
    post.enclose(report, clean(command.files()), clocks.today());
  }

  /** One slow comparison whatever was typed: none, a wrong one and a right one take as long. */
  private Optional<ReportId> find(String typed) {
    Optional<ReceiptCode> code = ReceiptCode.read(typed);
    Optional<Receipt> known = posts.find(code.map(ReceiptCode::locator).orElse(""));
    boolean right =
        hashes.matches(
            code.map(ReceiptCode::secret).orElse(""),
            known.map(Receipt::hash).orElseGet(hashes::ofNobody));
    return known.filter(receipt -> right).map(Receipt::report);
  }

  @Override
  public void closeDay(PortalDay day) {
    mustBeThePortal();
    posts.forget(day.on());
  }

  @Override
  @Permits(
      value = {},
      goesOn = true)
  public List<PortalDay> daysToClose(LocalDate today) {
    mustBeThePortal();
    return posts.daysBefore(today);
  }

  private List<CleanCopy> clean(List<byte[]> files) {
    return files.stream().map(file -> copies.of(FILES, file)).toList();
  }

  private LocalDate day() {
    return LocalDate.now(clock);
  }

  /** There is nothing here for whoever has signed in. */
  private void mustBeThePortal() {
    if (!actor.leavesTheDayOnly()) throw new NotFound("portal");
  }
}
