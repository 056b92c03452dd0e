package org.dandang.office.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.dandang.office.domain.desk.DraftTerm;
import org.dandang.office.domain.desk.Drafts;

/** Each night drafts go that nobody came back for. */
@Singleton
public class DraftClearing {
  @Inject Drafts drafts;
  @Inject DraftTerm term;

  @Schedule(hour = "3", minute = "20", persistent = false)
  public void removeOld() {
    drafts.removeBefore(term.since());
  }
}
