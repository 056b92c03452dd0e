package org.dandang.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.kernel.desk.WorkItemSource.WorkItem;
import org.dandang.kernel.time.BusinessDay;

/** What waits for the user, asked of every context at most once a minute. */
@Named
@SessionScoped
public class Todo implements Serializable {
  private static final int EACH = 50;
  private static final Duration FRESH = Duration.ofMinutes(1);

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

  public int getCount() {
    return getItems().size();
  }
}
