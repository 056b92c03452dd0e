package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.desk.FileStore.StoredFile;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentPapers;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.StepRow;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.FilePage;

/** One batch: what was decided, on what basis, and how far each change went. */
@Named
@ViewScoped
public class AppointmentPage extends FilePage<AppointmentDetail> {
  @Inject AppointmentRecords records;
  @Inject AppointmentPapers papers;
  @Inject Actor actor;

  private transient List<StoredFile> scans;

  @Override
  protected AppointmentDetail read(long id) {
    return records.get(new AppointmentId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new AppointmentId(id));
  }

  /** The meeting or slip; null while nobody has decided. */
  public DecisionBasis getBasis() {
    return getFile().basis().orElse(null);
  }

  /** In favour, present and called, as the minutes say; empty for a slip. */
  public String getVotes() {
    return getFile().basis().flatMap(AppointmentPage::votes).orElse("");
  }

  private static Optional<String> votes(DecisionBasis basis) {
    return basis
        .inFavour()
        .map(votes -> votes + " / " + basis.present().get() + " / " + basis.shouldAttend().get());
  }

  /** Changes that rest on a ground: adjusted, removed, demoted. */
  public List<AppointmentDetail.Line> getAdverse() {
    return getFile().changes().stream().filter(line -> line.ground().isPresent()).toList();
  }

  public boolean isActing() {
    return actor.is(Role.PERSONNEL_OFFICER);
  }

  /** Steps that are to be taken now by somebody of the batch. */
  public List<NextStep> getNextSteps() {
    return getFile().changes().stream()
        .flatMap(line -> line.next().stream())
        .sorted()
        .distinct()
        .map(step -> new NextStep(step, StepPage.form(step)))
        .toList();
  }

  /** A step with the page of its form. */
  public record NextStep(ProcedureStep step, String page) {}

  /** Every step of everybody, as entered. */
  public List<StepOfLine> getSteps() {
    return getFile().changes().stream()
        .flatMap(line -> line.steps().stream().map(row -> new StepOfLine(line.name(), row)))
        .toList();
  }

  /** A step with whose it is. */
  public record StepOfLine(String name, StepRow row) {}

  /** Scans of the papers, for those who handle the procedure. */
  public List<StoredFile> getScans() {
    boolean told = isActing() || actor.is(Role.ORGANISATION_REVIEWER);
    if (scans == null) scans = told ? papers.of(new AppointmentId(getId())) : List.of();
    return scans;
  }

  public void fetch(long scan) {
    Attachments.send(
        Attachments.among(getScans(), scan), papers.open(new AppointmentId(getId()), scan));
  }
}
