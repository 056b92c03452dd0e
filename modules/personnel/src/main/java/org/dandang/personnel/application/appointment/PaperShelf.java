package org.dandang.personnel.application.appointment;

import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.FileStore;
import org.dandang.kernel.desk.FileStore.Mark;
import org.dandang.kernel.desk.FileStore.StoredFile;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentPapers;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.AttachPaper;
import org.dandang.personnel.domain.appointment.Appointments;
import org.dandang.personnel.domain.appointment.Change;

/** Papers of a procedure lie sealed: they tell what was found about persons. */
@ApplicationScoped
@Transactional
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER})
class PaperShelf implements AppointmentPapers {
  private static final String CONTEXT = "appointment";

  @Inject Appointments appointments;
  @Inject AppointmentRecords records;
  @Inject FileStore files;

  @Override
  @Permits(PERSONNEL_OFFICER)
  public StoredFile attach(AttachPaper command, InputStream content) {
    Change change =
        appointments.get(command.appointment(), command.seen()).change(command.change());
    return files.keepSealed(
        CONTEXT, command.appointment().value(), name(command, change), Mark.WORK_SECRET, content);
  }

  @Override
  public List<StoredFile> of(AppointmentId appointment) {
    records.get(appointment);
    return files.of(CONTEXT, appointment.value());
  }

  @Override
  @Permits(
      value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER},
      sensitive = true)
  public InputStream open(AppointmentId appointment, long scan) {
    records.get(appointment);
    return files.open(CONTEXT, appointment.value(), scan);
  }

  private static String name(AttachPaper command, Change change) {
    String file = command.file();
    String ending = file.substring(Math.max(file.lastIndexOf('.'), 0));
    return command.paper() + "—" + change.label().name() + (ending.startsWith(".") ? ending : "");
  }
}
