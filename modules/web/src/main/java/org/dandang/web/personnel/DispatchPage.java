package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.dispatch.DispatchDesk;
import org.dandang.personnel.api.dispatch.DispatchDetail;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.dispatch.DispatchRecords;
import org.dandang.personnel.api.dispatch.ReportDispatch;
import org.dandang.web.frame.FilePage;

/** One dispatch with its reports and its result. */
@Named
@ViewScoped
public class DispatchPage extends FilePage<DispatchDetail> {
  @Inject DispatchRecords records;
  @Inject DispatchDesk desk;
  @Inject Actor actor;
  @Inject BusinessDay businessDay;

  private String text;
  private LocalDate on;
  private long version;

  @Override
  public void load() {
    super.load();
    if (on != null) return;
    on = businessDay.today();
    version = getFile().version();
  }

  @Override
  protected DispatchDetail read(long id) {
    return records.get(new DispatchId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new DispatchId(id));
  }

  /** Whoever may add to it, while it goes on. */
  public boolean isActing() {
    return actor.is(Role.PERSONNEL_OFFICER) && getFile().end() == null && !getFile().voided();
  }

  public String report() {
    desk.report(told());
    return again();
  }

  /** The day is the last one at the front. */
  public String conclude() {
    desk.conclude(told());
    return again();
  }

  private ReportDispatch told() {
    return new ReportDispatch(new DispatchId(getId()), text, on, version);
  }

  private String again() {
    return "dispatch?faces-redirect=true&id=" + getId();
  }

  public String getText() {
    return text;
  }

  public void setText(String typed) {
    text = typed;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate typed) {
    on = typed;
  }
}
