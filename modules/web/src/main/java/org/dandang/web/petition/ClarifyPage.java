package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.petition.api.ApproveClarification;
import org.dandang.petition.api.AskConsent;
import org.dandang.petition.api.AssessImpact;
import org.dandang.petition.api.ClarificationDesk;
import org.dandang.petition.api.ClarificationDetail;
import org.dandang.petition.api.ClarificationForm;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.ClarificationStep;
import org.dandang.petition.api.FollowUp;
import org.dandang.petition.api.IssueWritten;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.PublishClarification;
import org.dandang.petition.api.RefuseClarification;
import org.dandang.petition.api.Spread;
import org.dandang.web.frame.OpenStepPage;
import org.dandang.web.frame.Signer;

/** One step of a clarification; offered only while it can be taken. */
@Named
@ViewScoped
public class ClarifyPage extends OpenStepPage<ClarificationDetail, ClarificationStep> {
  @Inject PetitionRecords records;
  @Inject ClarificationDesk desk;
  @Inject Signer signer;
  @Inject BusinessDay businessDay;

  private ClarifyForm form;

  @Override
  protected ClarificationDetail read(long id) {
    return records.clarification(new ClarificationId(id));
  }

  @Override
  protected Collection<ClarificationStep> open() {
    return getFile().open();
  }

  public String take() {
    ClarificationId id = getFile().id();
    long seen = getFile().version();
    switch (getStep()) {
      case CONSENT -> desk.askConsent(new AskConsent(id, true, form.getOn(), seen));
      case IMPACT ->
          desk.assessImpact(
              new AssessImpact(id, form.getWords(), form.getSpread(), form.getOn(), seen));
      case APPROVE ->
          desk.approve(
              new ApproveClarification(id, signer.me(), form.getDocument(), form.getOn(), seen));
      case WRITE -> desk.issueWritten(new IssueWritten(id, form.getDocument(), form.getOn(), seen));
      case PUBLISH ->
          desk.publish(
              new PublishClarification(id, form.getForm(), form.getSpread(), form.getOn(), seen));
      case FOLLOW_UP -> desk.followUp(new FollowUp(id, form.getWords(), form.getOn(), seen));
    }
    return again();
  }

  /** The person does not want it, or the chief does not approve. */
  public String turnDown() {
    ClarificationId id = getFile().id();
    long seen = getFile().version();
    if (getStep() == ClarificationStep.CONSENT)
      desk.askConsent(new AskConsent(id, false, form.getOn(), seen));
    else desk.refuse(new RefuseClarification(id, form.getDocument(), form.getOn(), seen));
    return again();
  }

  private String again() {
    return "/petition/clarification?faces-redirect=true&id=" + getId();
  }

  public ClarifyForm getForm() {
    if (form == null) form = new ClarifyForm(businessDay.today());
    return form;
  }

  public List<ClarificationForm> getForms() {
    return List.of(ClarificationForm.values());
  }

  /** How far a rumour went; a clarification goes no further than its rumour. */
  public List<Spread> getSpreads() {
    return Stream.of(Spread.values())
        .filter(
            one ->
                getStep() == ClarificationStep.IMPACT
                    || getFile().rumour().filter(far -> one.compareTo(far) <= 0).isPresent())
        .toList();
  }
}
