package org.dandang.web.office;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.dandang.office.api.AppointDeputy;
import org.dandang.office.api.BeginHandOver;
import org.dandang.office.api.SeatId;
import org.dandang.web.frame.People;

/** What is typed to name a deputy or to hand a seat over. */
public class SeatForm implements Serializable {
  private People.Known deputy;
  private LocalDate from;
  private LocalDate to;
  private People.Known taker;
  private String items;

  AppointDeputy deputy(SeatId seat, long seen) {
    return new AppointDeputy(seat, deputy.person(), from, to, seen);
  }

  /** Each line is one thing that is handed over. */
  BeginHandOver handOver(SeatId seat, LocalDate on, long seen) {
    List<String> lines = items.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return new BeginHandOver(seat, taker.person(), on, lines, seen);
  }

  public People.Known getDeputy() {
    return deputy;
  }

  public void setDeputy(People.Known chosen) {
    deputy = chosen;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate typed) {
    from = typed;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate typed) {
    to = typed;
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
