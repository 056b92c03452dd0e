package org.dandang.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.dandang.office.api.JobRecords;
import org.dandang.office.api.JobRecords.JobRow;
import org.dandang.office.api.NoticeDesk;
import org.dandang.office.api.NoticeRecords;
import org.dandang.office.api.NoticeRecords.NoticeRow;

/** What came to the one who is signed in, and what he or she has running. */
@Named
@ViewScoped
public class DeskPage implements Serializable {
  private static final int SHOWN = 50;

  @Inject NoticeRecords notices;
  @Inject JobRecords jobs;
  @Inject NoticeDesk desk;

  public List<NoticeRow> getNotices() {
    return notices.mine(SHOWN);
  }

  public List<JobRow> getJobs() {
    return jobs.mine();
  }

  /** Opening a notice is reading it. */
  public String open(NoticeRow notice) {
    desk.read(notice.id());
    String page = notice.page();
    return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
  }
}
