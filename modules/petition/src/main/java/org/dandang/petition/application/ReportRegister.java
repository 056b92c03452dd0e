package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.DataKeys;
import org.dandang.kernel.desk.NumberSeries;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.HoldTalk;
import org.dandang.petition.api.Intake;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.domain.Alert;
import org.dandang.petition.domain.NoIdentityKept;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.Reports;
import org.dandang.petition.domain.SealedReport;
import org.dandang.petition.domain.SourceKnown;
import org.dandang.petition.domain.Talk;
import org.dandang.petition.domain.Talks;

/** Gives a report its number and seals at once what it says and who handed it in. */
@ApplicationScoped
class ReportRegister {
  /** Series of report numbers. */
  static final String SERIES = "天信";

  private Reports reports;
  private Talks talks;
  private NumberSeries numbers;
  private Sealer sealer;
  private DataKeys keys;
  private Clocks clocks;
  private SealedPost post;

  protected ReportRegister() {}

  @Inject
  ReportRegister(
      Reports reports,
      Talks talks,
      NumberSeries numbers,
      Sealer sealer,
      DataKeys keys,
      Clocks clocks,
      SealedPost post) {
    this.reports = reports;
    this.talks = talks;
    this.numbers = numbers;
    this.sealer = sealer;
    this.keys = keys;
    this.clocks = clocks;
    this.post = post;
  }

  Report enter(
      Channel channel,
      Optional<String> petitioner,
      String text,
      Optional<PersonId> registrar,
      LocalDate on,
      Intake intake) {
    if (intake.source().filter(reports::knowsSource).isPresent()) throw new SourceKnown();
    boolean promised = !intake.kind().isGeneral();
    long id = reports.nextId();
    Report report =
        new Report(
            id,
            numbers.next(SERIES, on.getYear()),
            channel,
            petitioner.isEmpty(),
            registrar.orElse(null),
            on,
            clocks.today(),
            petitioner
                .filter(named -> promised)
                .flatMap(named -> clocks.due("report.named.accept.days", on)),
            intake,
            clocks.rule("petition.visit.max_reps", on).number());
    reports.add(report, new SealedReport(id, petitioner, text, keys));
    return report;
  }

  long nextId() {
    return reports.nextId();
  }

  /** One sealed part in the open, for whoever has leave. */
  String sealed(ReportId id, SealedPart part) {
    SealedReport sealed = reports.sealed(id);
    return switch (part) {
      case TEXT -> sealed.text(keys, sealer) + post.written(id);
      case IDENTITY -> sealed.identity(keys, sealer).orElseThrow(NoIdentityKept::new);
      case TALKS ->
          talks.of(id).stream()
              .map(talk -> talk.heldOn() + " " + talk.place() + "\n" + words(talk))
              .collect(Collectors.joining("\n\n"));
    };
  }

  /** Everything sealed about a report, which is not here any more afterwards. */
  String takeOut(ReportId id) {
    SealedReport sealed = reports.sealed(id);
    String from = sealed.identity(keys, sealer).map(name -> name + "\n").orElse("");
    String whole = from + sealed.text(keys, sealer) + post.takeOut(id);
    reports.destroySealed(id);
    return whole;
  }

  /** What a report says, with everything that was written to and fro. */
  String wholeText(ReportId id) {
    return sealed(id, SealedPart.TEXT);
  }

  /** What the register adds to the sealed text of a report. */
  void saysBesides(ReportId id, String more) {
    reports.sealed(id).saysBesides(more, keys, sealer);
  }

  /** What is sealed under the key of a report and stands elsewhere. */
  byte[] sealBeside(ReportId id, long alert, String what) {
    return reports.sealed(id).sealBeside(Alert.place(alert), what, keys, sealer);
  }

  /** What was written of a talk, in the open. */
  String words(Talk talk) {
    return talk.record(reports.sealed(talk.report()), keys);
  }

  /** A talk, whose words are sealed with the report. */
  Talk seal(long id, Report report, HoldTalk command) {
    return Talk.hold(id, report, command, reports.sealed(report.id()), keys, sealer);
  }

  /** What a report says, for the check of a letter of inquiry. */
  String text(ReportId id) {
    return reports.sealed(id).text(keys, sealer);
  }
}
