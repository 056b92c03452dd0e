package org.dandang.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.dandang.office.api.JobDesk;
import org.dandang.office.api.JobRecords;
import org.dandang.office.api.JobRecords.JobFile;
import org.dandang.office.api.JobRecords.JobRow;
import org.dandang.office.api.JobRecords.State;
import org.dandang.office.api.NoticeDesk;
import org.dandang.office.api.NoticeRecords;
import org.dandang.office.api.NoticeRecords.NoticeRow;
import org.dandang.web.frame.Attachments;

/** What came to the one who is signed in, and what he or she has running. */
@Named
@ViewScoped
public class DeskPage implements Serializable {
  private static final int SHOWN = 50;

  @Inject NoticeRecords notices;
  @Inject JobRecords jobs;
  @Inject NoticeDesk desk;
  @Inject JobDesk work;

  public List<NoticeRow> getNotices() {
    return notices.mine(SHOWN);
  }

  public List<JobRow> getJobs() {
    return jobs.mine();
  }

  /** Something is still under way: the page looks again by itself. */
  public boolean isBusy() {
    return getJobs().stream().anyMatch(job -> job.state() == State.RUNNING);
  }

  public void cancel(long job) {
    work.cancel(job);
  }

  public void fetch(long job) {
    JobFile file = jobs.result(job);
    Attachments.send(file.name(), file.content());
  }

  /** Opening a notice is reading it. */
  public String open(NoticeRow notice) {
    desk.read(notice.id());
    String page = notice.page();
    return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
  }
}
