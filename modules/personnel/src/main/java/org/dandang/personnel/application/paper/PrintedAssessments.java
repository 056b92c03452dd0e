package org.dandang.personnel.application.paper;

import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.paper.Forms;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.paper.AssessmentPaper;
import org.dandang.personnel.api.paper.AssessmentPapers;
import org.dandang.personnel.domain.paper.AssessmentPaperNotDue;

/** Prints what the state of an assessment has made possible. */
@ApplicationScoped
@Permits(
    value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER},
    sensitive = true)
class PrintedAssessments implements AssessmentPapers {
  private AppraisedReader reader;
  private Papers papers;
  private Forms forms;

  protected PrintedAssessments() {}

  @Inject
  PrintedAssessments(AppraisedReader reader, Papers papers, Forms forms) {
    this.reader = reader;
    this.papers = papers;
    this.forms = forms;
  }

  @Override
  @Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER})
  public List<AssessmentPaper> offers(AssessmentId assessment) {
    return offered(reader.detail(assessment));
  }

  @Override
  public byte[] word(AssessmentId assessment, AssessmentPaper kind) {
    Appraised appraised = due(assessment, kind);
    return kind == AssessmentPaper.REGISTRATION_FORM
        ? forms.word(AppraisalForm.of(appraised))
        : papers.word(letter(appraised, kind));
  }

  @Override
  public byte[] pdf(AssessmentId assessment, AssessmentPaper kind) {
    Appraised appraised = due(assessment, kind);
    return kind == AssessmentPaper.REGISTRATION_FORM
        ? forms.pdf(List.of(AppraisalForm.of(appraised)))
        : papers.pdf(letter(appraised, kind));
  }

  private static Paper letter(Appraised appraised, AssessmentPaper kind) {
    return kind == AssessmentPaper.EXCELLENT_NOTICE
        ? AppraisalLetters.published(appraised)
        : AppraisalLetters.told(appraised);
  }

  private Appraised due(AssessmentId assessment, AssessmentPaper kind) {
    if (!offered(reader.detail(assessment)).contains(kind)) throw new AssessmentPaperNotDue(kind);
    return reader.whole(assessment);
  }

  private static List<AssessmentPaper> offered(AssessmentDetail detail) {
    List<AssessmentPaper> offered = new ArrayList<>();
    if (detail.voided() || !detail.kind().isSigned()) return offered;
    offered.add(AssessmentPaper.REGISTRATION_FORM);
    if (detail.noticeBegins().isPresent()) offered.add(AssessmentPaper.EXCELLENT_NOTICE);
    if (detail.toldOn().isPresent()) offered.add(AssessmentPaper.RESULT_NOTICE);
    return offered;
  }
}
