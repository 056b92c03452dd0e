package org.dandang.web.frame;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** The cells of a column, each written at once: a page with twenty rows has two hundred of them. */
public class ListCell extends UIComponentBase {
  @Override
  public String getFamily() {
    return "dandang.ListCell";
  }

  @Override
  public boolean isRendered() {
    return true;
  }

  @Override
  public void encodeAll(FacesContext faces) throws IOException {
    ListColumn column = (ListColumn) getParent();
    Object value = column.value(faces);
    if (column.getField().equals("voided")) {
      if (Boolean.TRUE.equals(value))
        new Markup()
            .open("span", "class", "state gone")
            .text(column.getHeaderText())
            .close("span")
            .write(faces.getResponseWriter());
      return;
    }
    Optional<Collection<?>> ticked = column.ticked(faces);
    String id = ticked.isEmpty() && column.opens().isBlank() ? "" : id(faces, column);
    String address = column.opens().isBlank() ? "" : address(faces, column, id);
    String text = Cells.text(value, Place.current(faces), faces.getViewRoot().getLocale());
    Markup cell = new Markup();
    if (ticked.isPresent()) box(cell, id, ticked.get().contains(id), title(faces, text));
    String element = address.isEmpty() ? "span" : "a";
    cell.open(element, "href", address.isEmpty() ? null : address, "class", Cells.drawnAs(value))
        .text(text)
        .close(element)
        .write(faces.getResponseWriter());
  }

  /** The page's script tells each change. */
  private static void box(Markup cell, String id, boolean ticked, String title) {
    cell.open(
        "input",
        "type",
        "checkbox",
        "class",
        "row-tick",
        "data-tick",
        id,
        "title",
        title,
        "checked",
        ticked ? "checked" : null);
  }

  private static String title(FacesContext faces, String text) {
    return Bundles.text(Place.current(faces), "tick", faces.getViewRoot().getLocale()) + " " + text;
  }

  private static String id(FacesContext faces, ListColumn column) {
    return Cells.number(Cells.of(column.row(faces), "id", null));
  }

  /** The file page of the row, beside the page at hand unless the tag says another folder. */
  private static String address(FacesContext faces, ListColumn column, String id) {
    String here = faces.getViewRoot().getViewId();
    String opens = column.opens();
    String folder = opens.startsWith("/") ? "" : here.substring(0, here.lastIndexOf('/') + 1);
    return faces.getExternalContext().getRequestContextPath()
        + folder
        + opens
        + ".xhtml?id="
        + id
        + column.with(faces);
  }
}
