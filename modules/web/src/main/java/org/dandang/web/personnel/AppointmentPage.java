package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.web.frame.FilePage;

/** One batch: what was decided, on what basis, and how far each change went. */
@Named
@ViewScoped
public class AppointmentPage extends FilePage<AppointmentDetail> {
  @Inject AppointmentRecords records;

  @Override
  protected AppointmentDetail read(long id) {
    return records.get(new AppointmentId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new AppointmentId(id));
  }

  /** The meeting or slip; null while nobody has decided. */
  public DecisionBasis getBasis() {
    return getFile().basis().orElse(null);
  }

  /** In favour, present and called, as the minutes say; empty for a slip. */
  public String getVotes() {
    return getFile().basis().flatMap(AppointmentPage::votes).orElse("");
  }

  private static Optional<String> votes(DecisionBasis basis) {
    return basis
        .inFavour()
        .map(votes -> votes + " / " + basis.present().get() + " / " + basis.shouldAttend().get());
  }

  /** Changes that rest on a ground: adjusted, removed, demoted. */
  public List<AppointmentDetail.Line> getAdverse() {
    return getFile().changes().stream().filter(line -> line.ground().isPresent()).toList();
  }
}
