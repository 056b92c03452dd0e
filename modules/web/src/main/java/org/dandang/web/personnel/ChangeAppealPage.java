package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.appeal.AppealDesk;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.AppealOutcome;
import org.dandang.personnel.api.appeal.AppealRecords;
import org.dandang.personnel.api.appeal.AppealRow;
import org.dandang.personnel.api.appeal.AssignHandlers;
import org.dandang.personnel.api.appeal.DecideAppeal;
import org.dandang.personnel.api.appeal.ExtendAppeal;
import org.dandang.personnel.api.appeal.FileAppeal;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.web.frame.FilePage;

/** Reviews of and appeals against the adverse changes of a batch (P16). */
@Named
@ViewScoped
public class ChangeAppealPage extends FilePage<AppointmentDetail> {
  private static final long serialVersionUID = 1L;

  @Inject AppointmentRecords records;
  @Inject AppealRecords appeals;
  @Inject AppealDesk desk;
  @Inject BusinessDay businessDay;
  @Inject Actor actor;

  private ChangeAppealForm form;
  private transient List<AppealRow> rows;

  @Override
  protected AppointmentDetail read(long id) {
    return records.get(new AppointmentId(id));
  }

  public ChangeAppealForm getForm() {
    if (form == null) form = new ChangeAppealForm(businessDay.today());
    return form;
  }

  /** Adverse changes that stand, with facts and statement. */
  public List<AppointmentDetail.Line> getAdverse() {
    return getFile().changes().stream()
        .filter(line -> line.kind().adverse() && line.state().tookEffect() && !line.voided())
        .toList();
  }

  public List<AppealRow> getAppeals() {
    if (rows == null) rows = appeals.of(new AppointmentId(getId()));
    return rows;
  }

  public List<AppealRow> getOpen() {
    return getAppeals().stream().filter(row -> row.outcome().isEmpty()).toList();
  }

  /** Decided by the reviewer, never by whoever handled the change. */
  public boolean isDeciding() {
    return actor.is(Role.ORGANISATION_REVIEWER) && !getOpen().isEmpty();
  }

  public List<AppealKind> getKinds() {
    return List.of(AppealKind.values());
  }

  public List<AppealOutcome> getOutcomes() {
    return List.of(AppealOutcome.values());
  }

  public String enter() {
    desk.file(
        new FileAppeal(
            getFile().id(),
            new ChangeId(Long.parseLong(form.getAbout())),
            form.getKind(),
            form.getGrounds(),
            form.getToldOn(),
            form.getOn(),
            form.getFirst().person(),
            form.getSecond().person()));
    return again();
  }

  /** Filed by the cadre, and nobody is named yet. */
  public List<AppealRow> getUnassigned() {
    return getOpen().stream().filter(row -> row.handlers().isEmpty()).toList();
  }

  /** What can take the place of what was decided: something lighter. */
  public List<ChangeKind> getLighter() {
    return List.of(ChangeKind.ADJUSTMENT, ChangeKind.REMOVAL);
  }

  public String assign() {
    AppealRow open = open();
    desk.assign(
        new AssignHandlers(
            open.id(),
            form.getFirst().person(),
            form.getSecond().person(),
            form.getOn(),
            open.version()));
    return again();
  }

  public String extend() {
    AppealRow open = open();
    Amendment why = new Amendment(form.getReason(), form.getApprover(), form.getOn());
    desk.extend(new ExtendAppeal(open.id(), why, open.version()));
    return again();
  }

  public String decide() {
    AppealRow open = open();
    desk.decide(
        new DecideAppeal(
            open.id(),
            form.getOutcome(),
            Optional.ofNullable(form.getInstead()),
            form.getReason(),
            form.getDocument(),
            form.getFirst().person(),
            form.getOn(),
            open.version()));
    return again();
  }

  private AppealRow open() {
    return getOpen().stream()
        .filter(row -> row.id().toString().equals(form.getOpen()))
        .findFirst()
        .orElseThrow(() -> new org.dandang.kernel.rule.NotFound(form.getOpen()));
  }

  private String again() {
    return "changeAppeal?faces-redirect=true&id=" + getId();
  }
}
