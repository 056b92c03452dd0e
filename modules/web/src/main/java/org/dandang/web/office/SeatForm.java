package org.dandang.web.office;

import java.time.LocalDate;
import java.util.List;
import org.dandang.office.api.AppointDeputy;
import org.dandang.office.api.BeginHandOver;
import org.dandang.office.api.SeatId;
import org.dandang.web.frame.People;
import org.dandang.web.frame.PersonForATime;

/** What is typed to name a deputy or to hand a seat over. */
public class SeatForm extends PersonForATime {
  private static final long serialVersionUID = 1L;

  private People.Known taker;
  private String items;

  AppointDeputy deputy(SeatId seat, long seen) {
    return new AppointDeputy(seat, getPerson().person(), getFrom(), getTo(), seen);
  }

  /** Each line is one thing that is handed over. */
  BeginHandOver handOver(SeatId seat, LocalDate on, long seen) {
    List<String> lines = items.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return new BeginHandOver(seat, taker.person(), on, lines, seen);
  }

  public People.Known getTaker() {
    return taker;
  }

  public void setTaker(People.Known chosen) {
    taker = chosen;
  }

  public String getItems() {
    return items;
  }

  public void setItems(String typed) {
    items = typed;
  }
}
