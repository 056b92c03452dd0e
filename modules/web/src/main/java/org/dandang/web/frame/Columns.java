package org.dandang.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;

/** Which columns of a list its user sees, and in which order. */
final class Columns {
  static final String TABLE = "list:table";

  private Columns() {}

  /** Only the table of a list page is arranged; tables inside files stay as they are. */
  static boolean isShown(Object page, String column) {
    if (!(page instanceof ListPage<?> list)) return true;
    return list.getArranged().isEmpty()
        ? !list.aside().contains(column)
        : list.getArranged().contains(column);
  }

  /** Its place among the others; columns that nobody arranged stay where the page has them. */
  static int placeOf(Object page, String column) {
    if (!(page instanceof ListPage<?> list)) return 0;
    int place = list.getArranged().indexOf(column);
    return place < 0 ? list.getArranged().size() : place;
  }

  /** Every column of the list at hand, those shown first, as the user has them. */
  static List<ColumnChoice> choices(ListPage<?> page, Locale locale) {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<String> arranged = page.getArranged();
    List<String> all = all(page);
    List<ColumnChoice> choices = new ArrayList<>();
    for (String name : all)
      choices.add(
          new ColumnChoice(
              name,
              heading(Place.current(faces), name, locale),
              isShown(page, name),
              name.equals(all.get(0))));
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
  static List<String> known(ListPage<?> page, List<String> names) {
    List<String> all = all(page);
    List<String> known = new ArrayList<>(names.stream().distinct().filter(all::contains).toList());
    if (!all.isEmpty() && !known.contains(all.get(0))) known.add(0, all.get(0));
    List<String> first = all.stream().filter(name -> !page.aside().contains(name)).toList();
    return known.equals(first) ? List.of() : List.copyOf(known);
  }

  /** The word above a column. */
  static String heading(Place place, String name, Locale locale) {
    return Bundles.text(place, name.equals("title") ? "title-of" : name, locale);
  }

  /** The page's own, then those that stand aside. */
  private static List<String> all(ListPage<?> page) {
    UIComponent table = FacesContext.getCurrentInstance().getViewRoot().findComponent(TABLE);
    if (!(table instanceof DataTable list)) return List.of();
    Stream<String> own =
        list.getChildren().stream()
            .filter(UIColumn.class::isInstance)
            .map(column -> ((UIColumn) column).getField())
            .filter(name -> !page.aside().contains(name));
    return Stream.concat(own, page.aside().stream()).toList();
  }
}
