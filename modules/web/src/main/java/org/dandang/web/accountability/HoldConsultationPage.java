package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.CaseRow;
import org.dandang.accountability.api.CaseState;
import org.dandang.accountability.api.ConsultationDesk;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.web.frame.Signer;

/** Enters a consultation of both organs on prepared accountability cases. */
@Named
@ViewScoped
public class HoldConsultationPage implements Serializable {
  @Inject ConsultationDesk desk;
  @Inject OwnCases cases;
  @Inject Signer signer;
  @Inject BusinessDay businessDay;

  private ConsultationForm form;

  public ConsultationForm getForm() {
    if (form == null) form = new ConsultationForm(businessDay.today(), prepared());
    return form;
  }

  private List<CaseRow> prepared() {
    return cases.of(
        Map.of("kind", CaseKind.ACCOUNTABILITY.name(), "state", CaseState.PREPARED.name()),
        row -> true);
  }

  public String hold() {
    long held = desk.hold(form.held(signer.me())).value();
    return "/accountability/consultation?faces-redirect=true&id=" + held;
  }
}
