package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.appointment.AmendChange;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.GoBack;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.web.frame.FilePage;

/** One change of a batch goes back to a step, is stopped, or was entered by mistake. */
@Named
@ViewScoped
public class AmendChangePage extends FilePage<AppointmentDetail> {
  private static final long serialVersionUID = 1L;

  @Inject AppointmentRecords records;
  @Inject AppointmentDesk desk;
  @Inject BusinessDay businessDay;

  private StepForm form;
  private ProcedureStep step;
  private long version;

  @Override
  public void load() {
    super.load();
    if (form != null) return;
    version = getFile().version();
    form =
        new StepForm(
            businessDay.today(),
            getFile().changes().stream()
                .filter(line -> !line.voided())
                .map(StepLine::new)
                .toList());
  }

  @Override
  protected AppointmentDetail read(long id) {
    return records.get(new AppointmentId(id));
  }

  public StepForm getForm() {
    return form;
  }

  public List<ProcedureStep> getSteps() {
    return List.of(
        ProcedureStep.RECOMMENDATION,
        ProcedureStep.CANDIDATE,
        ProcedureStep.EXAMINATION,
        ProcedureStep.CHECKS,
        ProcedureStep.STATEMENT);
  }

  public ProcedureStep getStep() {
    return step;
  }

  public void setStep(ProcedureStep typed) {
    step = typed;
  }

  public String goBack() {
    desk.goBack(new GoBack(getFile().id(), form.change(), step, form.amendment(), version));
    return file();
  }

  public String stop() {
    desk.stop(amended());
    return file();
  }

  public String voidChange() {
    desk.voidChange(amended());
    return file();
  }

  private AmendChange amended() {
    return new AmendChange(
        getFile().id(), form.change(), Optional.empty(), form.amendment(), version);
  }

  private String file() {
    return "appointment?faces-redirect=true&id=" + getId();
  }
}
