package org.dandang.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.office.api.SeatDesk;
import org.dandang.office.api.SeatId;
import org.dandang.office.api.SeatRecords;
import org.dandang.office.api.SeatRecords.HandOverRow;
import org.dandang.office.api.SeatRecords.SeatRow;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.People;

/** One seat: a deputy until a day, and the hand-over to whoever comes next. */
@Named
@ViewScoped
public class SeatPage extends FilePage<SeatRow> {
  @Inject SeatRecords records;
  @Inject SeatDesk desk;
  @Inject People people;

  private final SeatForm form = new SeatForm();

  @Override
  protected SeatRow read(long id) {
    return records.get(new SeatId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new SeatId(id));
  }

  public String deputise() {
    desk.deputise(form.deputy(new SeatId(getId()), getFile().version()));
    return again();
  }

  public String handOver() {
    desk.handOver(form.handOver(new SeatId(getId()), people.day(), getFile().version()));
    return again();
  }

  public Optional<HandOverRow> getHandingOver() {
    return records.handingOver(new SeatId(getId()));
  }

  public SeatForm getForm() {
    return form;
  }

  private String again() {
    return "/office/seat?faces-redirect=true&id=" + getId();
  }
}
