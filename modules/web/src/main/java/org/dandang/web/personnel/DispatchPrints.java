package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.kernel.actor.Actor;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.paper.DispatchPapers;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.Doors;
import org.dandang.web.overview.Download;

/** The notice by which a veteran was sent, to take home. */
@Named
@RequestScoped
public class DispatchPrints {
  @Inject DispatchPapers papers;
  @Inject DispatchPage page;
  @Inject Actor actor;

  public boolean isShown() {
    return Doors.open(papers, "word", actor.roles()) && !page.getFile().voided();
  }

  public void word() {
    Attachments.send(name() + ".docx", Download.WORD, papers.word(id()));
  }

  public void pdf() {
    Attachments.send(name() + ".pdf", Download.PDF, papers.pdf(id()));
  }

  private String name() {
    return page.getFile().document();
  }

  private DispatchId id() {
    return new DispatchId(page.getId());
  }
}
