package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.petition.api.ApprovalLevel;
import org.dandang.petition.api.AssessReply;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.FeedbackManner;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.RecusalGround;
import org.dandang.petition.api.ReopenGround;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportDetail.AllegationRow;
import org.dandang.petition.api.ReportDetail.RelatedRow;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.ReportStep;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.Situation;
import org.dandang.web.frame.OpenStepPage;

/** One step with one report; offered only while it can be taken. */
@Named
@ViewScoped
public class ActPage extends OpenStepPage<ReportDetail, ReportStep> {
  @Inject PetitionRecords records;
  @Inject StepDesk desk;
  @Inject BusinessDay businessDay;

  private ActForm form;

  @Override
  protected ReportDetail read(long id) {
    return records.get(new ReportId(id));
  }

  @Override
  protected Collection<ReportStep> open() {
    return getFile().open();
  }

  /** Whoever withdraws has no part in the report any more. */
  public String take() {
    desk.take(getStep(), getFile(), form);
    if (getStep() == ReportStep.WITHDRAW && getFile().mayAsk())
      return "/petition/reports?faces-redirect=true";
    return "/petition/report?faces-redirect=true&id=" + getId();
  }

  /** Steps that rest on a paper or on a reason. */
  public boolean isPapered() {
    return switch (getStep()) {
      case NOTICE,
          SEND_BACK,
          DISPOSE,
          LENGTHEN,
          HEARING,
          HEARD,
          OPINION,
          SERVE_OPINION,
          ASK_REVIEW ->
          true;
      default -> false;
    };
  }

  public ActForm getForm() {
    if (form == null) form = new ActForm(businessDay.today());
    return form;
  }

  /** What is outside the scope is never accepted. */
  public List<Routing> getRoutings() {
    return Stream.of(Routing.values())
        .filter(one -> one != Routing.ACCEPTED || getFile().kind() != ReportKind.OUTSIDE)
        .toList();
  }

  /** Numbers of those that it may repeat. */
  public List<String> getAlike() {
    return records.alike(new ReportId(getId())).stream().map(RelatedRow::number).toList();
  }

  public List<RecusalGround> getRecusalGrounds() {
    return Stream.of(RecusalGround.values())
        .filter(ground -> ground != RecusalGround.EARLIER_ROLE)
        .toList();
  }

  public List<ReopenGround> getReopenings() {
    return List.of(ReopenGround.values());
  }

  public List<FeedbackManner> getManners() {
    return List.of(FeedbackManner.values());
  }

  public List<ApprovalLevel> getLevels() {
    return List.of(ApprovalLevel.values());
  }

  public List<AssessReply.Outcome> getOutcomes() {
    return List.of(AssessReply.Outcome.values());
  }

  public List<Situation> getSituations() {
    return List.of(Situation.values());
  }

  public List<Disposal> getDisposals() {
    return List.of(Disposal.values());
  }

  public List<Finding> getFindings() {
    return List.of(Finding.values());
  }

  public List<Integer> getAllegations() {
    boolean found = getStep() == ReportStep.CLARIFY;
    return getFile().allegations().stream()
        .filter(row -> row.approved() == found)
        .map(AllegationRow::number)
        .toList();
  }
}
