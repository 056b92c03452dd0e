package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.paper.AssessmentPaper;
import org.dandang.personnel.api.paper.AssessmentPapers;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.Cells;
import org.dandang.web.frame.Doors;
import org.dandang.web.overview.Download;

/** The papers of an assessment, to be signed or put up. */
@Named
@RequestScoped
public class AssessmentPrints {
  @Inject AssessmentPapers papers;
  @Inject AssessmentPage page;
  @Inject Actor actor;
  @Inject Cells cells;

  private List<AssessmentPaper> offers;

  public boolean isShown() {
    return Doors.open(papers, "offers", actor.roles()) && !getOffers().isEmpty();
  }

  public List<AssessmentPaper> getOffers() {
    if (offers == null) offers = papers.offers(id());
    return offers;
  }

  public void word(AssessmentPaper kind) {
    Attachments.send(cells.text(kind) + ".docx", Download.WORD, papers.word(id(), kind));
  }

  public void pdf(AssessmentPaper kind) {
    Attachments.send(cells.text(kind) + ".pdf", Download.PDF, papers.pdf(id(), kind));
  }

  private AssessmentId id() {
    return new AssessmentId(page.getId());
  }
}
