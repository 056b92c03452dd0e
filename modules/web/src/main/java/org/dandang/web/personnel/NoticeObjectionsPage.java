package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.actor.Role;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.AssessObjection;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.appointment.ObjectionDesk;
import org.dandang.personnel.api.appointment.RecordObjection;
import org.dandang.web.frame.ObjectionLine;
import org.dandang.web.frame.ObjectionsPage;

/** What came in during the notice of an appointment, and its joint assessment. */
@Named
@ViewScoped
public class NoticeObjectionsPage extends ObjectionsPage<AppointmentDetail> {
  private static final long serialVersionUID = 1L;

  @Inject AppointmentRecords records;
  @Inject ObjectionDesk desk;

  @Override
  protected AppointmentDetail read(long id) {
    return records.get(new AppointmentId(id));
  }

  @Override
  protected Role acting() {
    return Role.PERSONNEL_OFFICER;
  }

  @Override
  public List<ObjectionLine> getLines() {
    return records.objections(new AppointmentId(getId())).stream()
        .map(
            row ->
                new ObjectionLine(row.change().value(), row.place(), row.name(), row.objection()))
        .toList();
  }

  @Override
  public List<Noticed> getNoticed() {
    return getFile().changes().stream()
        .filter(line -> line.state() == ChangeState.NOTICE)
        .map(line -> new Noticed(line.id().value(), line.name()))
        .toList();
  }

  public String enter() {
    desk.record(
        new RecordObjection(
            new AppointmentId(getId()),
            new ChangeId(getForm().getAbout()),
            getForm().letter(),
            getFile().version()));
    return again();
  }

  public String assess() {
    desk.assess(
        new AssessObjection(
            new AppointmentId(getId()),
            new ChangeId(getForm().openAbout()),
            getForm().openPlace(),
            getForm().joint(),
            getFile().version()));
    return again();
  }

  private String again() {
    return "noticeObjections?faces-redirect=true&id=" + getId();
  }
}
