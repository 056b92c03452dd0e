package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.AssessObjection;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.appointment.ObjectionDesk;
import org.dandang.personnel.api.appointment.RecordObjection;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.ObjectionForm;
import org.dandang.web.frame.ObjectionLine;

/** What came in during the notice of an appointment, and its joint assessment. */
@Named
@ViewScoped
public class NoticeObjectionsPage extends FilePage<AppointmentDetail> {
  private static final long serialVersionUID = 1L;

  /** Whom an objection may be about. */
  public record Noticed(long number, String name) {}

  @Inject AppointmentRecords records;
  @Inject ObjectionDesk desk;
  @Inject Actor actor;
  @Inject BusinessDay businessDay;

  private ObjectionForm form;

  @Override
  protected AppointmentDetail read(long id) {
    return records.get(new AppointmentId(id));
  }

  public List<ObjectionLine> getLines() {
    return records.objections(new AppointmentId(getId())).stream()
        .map(
            row ->
                new ObjectionLine(row.change().value(), row.place(), row.name(), row.objection()))
        .toList();
  }

  public List<ObjectionLine> getOpen() {
    return getLines().stream().filter(line -> line.objection().isOpen()).toList();
  }

  public List<Noticed> getNoticed() {
    return getFile().changes().stream()
        .filter(line -> line.state() == ChangeState.NOTICE)
        .map(line -> new Noticed(line.id().value(), line.name()))
        .toList();
  }

  public boolean isActing() {
    return actor.is(Role.PERSONNEL_OFFICER);
  }

  public List<Objection.Outcome> getOutcomes() {
    return List.of(Objection.Outcome.values());
  }

  public ObjectionForm getForm() {
    if (form == null) form = new ObjectionForm(businessDay.today());
    return form;
  }

  public String enter() {
    desk.record(
        new RecordObjection(
            new AppointmentId(getId()),
            new ChangeId(form.getAbout()),
            form.letter(),
            getFile().version()));
    return again();
  }

  public String assess() {
    desk.assess(
        new AssessObjection(
            new AppointmentId(getId()),
            new ChangeId(form.openAbout()),
            form.openPlace(),
            form.joint(),
            getFile().version()));
    return again();
  }

  private String again() {
    return "noticeObjections?faces-redirect=true&id=" + getId();
  }
}
