package org.dandang.web.personnel;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.MatrixRow;
import org.dandang.personnel.api.appointment.Need;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.web.frame.FilePage;

/** The form of one step, for all of a batch who stand there. */
@Named
@ViewScoped
public class StepPage extends FilePage<AppointmentDetail> {
  private static final long serialVersionUID = 1L;

  @Inject AppointmentRecords records;
  @Inject BusinessDay businessDay;
  @Inject StepActs acts;

  private ProcedureStep step;
  private StepForm form;
  private long version;

  /** Page of the form that takes a step. */
  static String form(ProcedureStep step) {
    return step == ProcedureStep.DISCUSSION ? "discussion" : "step";
  }

  @Override
  public void load() {
    super.load();
    if (form != null) return;
    String typed =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("step", "");
    step =
        Arrays.stream(ProcedureStep.values())
            .filter(one -> one.name().equals(typed))
            .findFirst()
            .orElseThrow(() -> new NotFound(typed));
    version = getFile().version();
    form = new StepForm(businessDay.today(), getStanding().stream().map(StepLine::new).toList());
  }

  @Override
  protected AppointmentDetail read(long id) {
    return records.get(new AppointmentId(id));
  }

  public ProcedureStep getStep() {
    return step;
  }

  public StepForm getForm() {
    return form;
  }

  /** Whose next step this is. */
  public List<AppointmentDetail.Line> getStanding() {
    return getFile().changes().stream()
        .filter(line -> line.next().equals(Optional.of(step)))
        .toList();
  }

  /** What the matrix says of the step, one row for each kind that stands here. */
  public List<MatrixRow> getRows() {
    List<AppointmentDetail.Line> standing = getStanding();
    return records.matrix(getFile().motionOn()).stream()
        .filter(row -> row.step() == step)
        .filter(
            row ->
                standing.stream()
                    .anyMatch(
                        line ->
                            line.kind().name().equals(row.kind())
                                && row.elected().map(only -> only == line.elected()).orElse(true)))
        .toList();
  }

  public boolean isOptional() {
    return getRows().stream().anyMatch(row -> row.need() == Need.OPTIONAL);
  }

  /** Papers of the step by their names. */
  public List<String> getPapers() {
    return getRows().stream()
        .flatMap(row -> Arrays.stream(row.paper().split("；")))
        .distinct()
        .collect(Collectors.toList());
  }

  public List<Conclusion> getConclusions() {
    return List.of(Conclusion.values());
  }

  public String take() {
    acts.take(getFile(), step, form, version);
    return file();
  }

  public String ask() {
    acts.ask(getFile(), form, version);
    return again();
  }

  public String hear() {
    acts.hear(getFile(), form, version);
    return again();
  }

  public String skip() {
    acts.skip(getFile(), step, form, version);
    return file();
  }

  public String attach() {
    acts.attach(getFile(), form, version);
    return again();
  }

  private String again() {
    return "step?faces-redirect=true&id=" + getId() + "&step=" + step;
  }

  private String file() {
    return "appointment?faces-redirect=true&id=" + getId();
  }
}
