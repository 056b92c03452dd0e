package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.office.api.NoticeRecords;
import org.dandang.office.api.SeatRecords;

/** Hand-overs to confirm and notices to read. */
@ApplicationScoped
@Permits({})
class OfficeWork implements WorkItemSource {
  private static final String CONTEXT = "office";
  private static final String PAGE = "/office/desk.xhtml";

  private SeatRecords seats;
  private NoticeRecords notices;

  protected OfficeWork() {}

  @Inject
  OfficeWork(SeatRecords seats, NoticeRecords notices) {
    this.seats = seats;
    this.notices = notices;
  }

  @Override
  public List<WorkItem> waiting(LocalDate today, int limit) {
    Stream<WorkItem> handOvers =
        seats.waiting().stream().map(row -> item("handOver", seats.get(row.seat()).name(), PAGE));
    Stream<WorkItem> unread =
        notices.mine(limit).stream()
            .filter(row -> row.readAt().isEmpty())
            .map(row -> item("notice", row.subject(), row.page()));
    return Stream.concat(handOvers, unread).limit(limit).toList();
  }

  private static WorkItem item(String kind, String label, String page) {
    return new WorkItem(CONTEXT, kind, label, page, Optional.empty(), Optional.empty());
  }
}
