package org.dandang.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;

/** Which columns of a list its user sees, and in which order. */
final class Columns {
  static final String TABLE = "list:table";

  private Columns() {}

  /** Only the table of a list page is arranged; tables inside files stay as they are. */
  static boolean isShown(Object page, String column) {
    return !(page instanceof ListPage<?> list)
        || list.getArranged().isEmpty()
        || list.getArranged().contains(column);
  }

  /** Its place among the others; columns that nobody arranged stay where the page has them. */
  static int placeOf(Object page, String column) {
    if (!(page instanceof ListPage<?> list)) return 0;
    int place = list.getArranged().indexOf(column);
    return place < 0 ? list.getArranged().size() : place;
  }

  /** Every column of the list at hand, those shown first, as the user has them. */
  static List<ColumnChoice> choices(List<String> arranged) {
    List<UIColumn> all = all();
    List<ColumnChoice> choices = new ArrayList<>();
    for (UIColumn column : all) {
      String name = column.getField();
      boolean first = column == all.get(0);
      boolean shown = arranged.isEmpty() || arranged.contains(name);
      choices.add(new ColumnChoice(name, column.getHeaderText(), shown, first));
    }
    int last = arranged.size();
    choices.sort(
        Comparator.comparingInt(
            choice -> {
              int place = arranged.indexOf(choice.name());
              return place < 0 ? last : place;
            }));
    return choices;
  }

  /** Those of the names that the list has, its first one always among them. */
  static List<String> known(List<String> names) {
    List<String> all = all().stream().map(UIColumn::getField).toList();
    List<String> known = new ArrayList<>(names.stream().distinct().filter(all::contains).toList());
    if (!all.isEmpty() && !known.contains(all.get(0))) known.add(0, all.get(0));
    return known.equals(all) ? List.of() : List.copyOf(known);
  }

  private static List<UIColumn> all() {
    UIComponent table = FacesContext.getCurrentInstance().getViewRoot().findComponent(TABLE);
    if (!(table instanceof DataTable list)) return List.of();
    return list.getChildren().stream()
        .filter(UIColumn.class::isInstance)
        .map(UIColumn.class::cast)
        .toList();
  }
}
