package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.office.api.DraftDesk;
import org.dandang.office.api.DraftRecords;
import org.dandang.office.api.DraftRecords.ViewRow;
import org.dandang.office.api.KeepView;

/** Where a user's own views of a list are kept; nobody sees another's. */
@RequestScoped
class ListShelf {
  /** The view that holds the choice of columns; nobody can give a view this name. */
  private static final String COLUMNS = "*";

  private static final int LONGEST_NAME = 60;
  private static final int MOST = 30;

  @Inject DraftRecords records;
  @Inject DraftDesk desk;

  /** A page asks for them many times while it is drawn. */
  private final Map<String, List<ViewRow>> read = new HashMap<>();

  List<ViewRow> views(String list) {
    return kept(list).stream().filter(view -> !view.name().equals(COLUMNS)).toList();
  }

  private List<ViewRow> kept(String list) {
    return read.computeIfAbsent(list, records::views);
  }

  List<String> columns(String list) {
    return kept(list).stream()
        .filter(view -> view.name().equals(COLUMNS))
        .findFirst()
        .map(view -> ListView.of(view.query()).columns())
        .orElse(List.of());
  }

  void arrange(String list, List<String> columns) {
    desk.keep(new KeepView(list, COLUMNS, ListView.columns(columns).text()));
    read.clear();
  }

  void keep(String list, String name, ListView view) {
    String plain = name == null ? "" : name.strip();
    if (plain.isEmpty() || plain.equals(COLUMNS) || plain.length() > LONGEST_NAME)
      throw new InvalidInput("viewName", "web.view-name", LONGEST_NAME);
    List<ViewRow> kept = views(list);
    if (kept.size() >= MOST && kept.stream().noneMatch(row -> row.name().equals(plain)))
      throw new InvalidInput("viewName", "web.too-many-views", MOST);
    desk.keep(new KeepView(list, plain, view.text()));
    read.clear();
  }

  ListView open(String list, long id) {
    return views(list).stream()
        .filter(view -> view.id() == id)
        .findFirst()
        .map(view -> ListView.of(view.query()))
        .orElseThrow(() -> new org.dandang.kernel.rule.NotFound(id));
  }

  void forget(long id) {
    desk.forget(id);
    read.clear();
  }
}
