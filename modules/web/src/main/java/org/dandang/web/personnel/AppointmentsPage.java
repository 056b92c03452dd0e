package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.AppointmentRow;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.appointment.Ground;
import org.dandang.web.frame.ListPage;

/** The ledger of appointments, one line a change. */
@Named
@ViewScoped
public class AppointmentsPage extends ListPage<AppointmentRow> {
  @Inject AppointmentRecords records;

  @Override
  protected Listing<AppointmentRow> list(ListQuery query) {
    return records.list(query);
  }

  public List<ChangeKind> getKinds() {
    return List.of(ChangeKind.values());
  }

  public List<ChangeState> getStates() {
    return List.of(ChangeState.values());
  }

  public List<Ground> getGrounds() {
    return List.of(Ground.values());
  }
}
