package org.dandang.petition.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.petition.api.PortalDay;
import org.dandang.petition.api.ReportId;

/** Receipts, and what lies with a report that came through the portal. */
public interface Posts {
  /** What is counted of a day. */
  enum Act {
    HANDED_IN,
    LOOKED_UP,
    ADDED
  }

  void add(Receipt receipt);

  Optional<Receipt> find(String locator);

  boolean hasReceipt(ReportId report);

  /** Reports of which nobody has said yet whom they are about, oldest first. */
  List<Report> unregistered();

  void add(Message message);

  /** In the order in which they were written. */
  List<Message> messages(ReportId report);

  void add(Enclosure enclosure);

  List<Enclosure> enclosures(ReportId report);

  /** Messages and files are gone; the receipt still tells where the report went. */
  void destroy(ReportId report);

  void count(Act act, LocalDate day);

  List<PortalDay> daysBefore(LocalDate today);

  void forget(LocalDate day);
}
