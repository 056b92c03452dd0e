package org.dandang.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.kernel.desk.WorkItemSource.WorkItem;
import org.dandang.kernel.time.BusinessDay;

/** What waits for the user, asked of every context at most once a minute. */
@Named
@SessionScoped
public class Todo implements Serializable {
  private static final int EACH = 50;
  private static final int WEEK = 7;
  private static final Duration FRESH = Duration.ofMinutes(1);

  /** How soon something has to be done. */
  public enum Urgency {
    LATE,
    TODAY,
    WEEK,
    LATER,
    UNDATED
  }

  /** What is equally urgent, in the order of its days. */
  public record Pile(Urgency urgency, List<WorkItem> items) {}

  @Inject @Any Instance<WorkItemSource> sources;
  @Inject Actor actor;
  @Inject BusinessDay businessDay;

  private transient List<WorkItem> items;
  private long asked;

  /** The most urgent first; things without a day come last. */
  public List<WorkItem> getItems() {
    long now = System.nanoTime();
    if (items == null || now - asked > FRESH.toNanos()) {
      items = ask();
      asked = now;
    }
    return items;
  }

  /** The next look asks again. */
  public void refresh() {
    items = null;
  }

  private List<WorkItem> ask() {
    LocalDate today = businessDay.today();
    return sources.stream()
        .filter(source -> Doors.open(source, "waiting", actor.roles()))
        .flatMap(source -> source.waiting(today, EACH).stream())
        .sorted(Comparator.comparing(item -> item.due().orElse(LocalDate.MAX)))
        .toList();
  }

  /**
   * All of it by urgency; piles without anything are there too, so that one sees that they are
   * empty.
   */
  public List<Pile> getPiles() {
    LocalDate today = businessDay.today();
    Map<Urgency, List<WorkItem>> found =
        getItems().stream().collect(Collectors.groupingBy(item -> urgency(item.due(), today)));
    return Arrays.stream(Urgency.values())
        .map(urgency -> new Pile(urgency, found.getOrDefault(urgency, List.of())))
        .toList();
  }

  static Urgency urgency(Optional<LocalDate> due, LocalDate today) {
    if (due.isEmpty()) return Urgency.UNDATED;
    LocalDate day = due.get();
    if (day.isBefore(today)) return Urgency.LATE;
    if (day.equals(today)) return Urgency.TODAY;
    return day.isAfter(today.plusDays(WEEK)) ? Urgency.LATER : Urgency.WEEK;
  }

  public int getCount() {
    return getItems().size();
  }
}
