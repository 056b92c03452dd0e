package org.dandang.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.office.api.SeatDesk;
import org.dandang.office.api.SeatRecords;

/** Hand-overs that wait for the one who is signed in. */
@Named
@RequestScoped
public class HandOvers {
  /** One of them, in names. */
  public record Waiting(
      long id,
      String seat,
      String giver,
      String taker,
      List<String> items,
      boolean given,
      boolean taken) {}

  @Inject SeatRecords seats;
  @Inject SeatDesk desk;
  @Inject HandOverNames names;
  @Inject Actor actor;

  public List<Waiting> getWaiting() {
    if (!OfficePages.isSeated(actor)) return List.of();
    return seats.waiting().stream()
        .map(
            row ->
                new Waiting(
                    row.id(),
                    seats.get(row.seat()).name(),
                    names.of(row.giver()),
                    names.of(row.taker()),
                    row.items(),
                    row.given(),
                    row.taken()))
        .toList();
  }

  public void confirm(long list) {
    desk.confirm(list, names.today());
  }
}
