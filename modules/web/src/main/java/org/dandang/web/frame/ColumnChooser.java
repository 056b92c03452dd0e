package org.dandang.web.frame;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes the columns of the list at hand as lines that are ticked and moved. There may be forty of
 * them, so they are written at once instead of by components for each.
 */
public class ColumnChooser extends UIComponentBase {
  @Override
  public String getFamily() {
    return "dandang.ColumnChooser";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    if (!(PageELResolver.page(faces) instanceof ListPage<?> page)) return;
    Locale locale = faces.getViewRoot().getLocale();
    Place place = Place.current(faces);
    String up = Bundles.text(place, "columns.up", locale) + " ";
    String down = Bundles.text(place, "columns.down", locale) + " ";
    Markup lines = new Markup();
    for (ColumnChoice choice : Columns.choices(page, locale)) {
      lines.open("li", "data-column", choice.name());
      box(lines, choice);
      move(lines, "up", up + choice.label());
      move(lines, "down", down + choice.label());
      lines.close("li");
    }
    lines.write(faces.getResponseWriter());
  }

  private static void box(Markup lines, ColumnChoice choice) {
    lines
        .open("label")
        .open(
            "input",
            "type",
            "checkbox",
            "checked",
            choice.shown() ? "checked" : null,
            "disabled",
            choice.fixed() ? "disabled" : null)
        .text(" " + choice.label())
        .close("label");
  }

  private static void move(Markup lines, String way, String label) {
    lines
        .open("button", "type", "button", "class", "quiet", "data-move", way, "aria-label", label)
        .open("span", "class", "pi pi-arrow-" + way, "aria-hidden", "true")
        .close("span")
        .close("button");
  }
}
