package org.dandang.web.frame;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

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
    ResponseWriter out = faces.getResponseWriter();
    Object value = column.value(faces);
    if (column.getField().equals("voided")) {
      if (Boolean.TRUE.equals(value)) write(out, "span", "", "state gone", column.getHeaderText());
      return;
    }
    String address = column.opens().isBlank() ? "" : address(faces, column);
    String text = Cells.text(value, Place.current(faces), faces.getViewRoot().getLocale());
    write(out, address.isEmpty() ? "span" : "a", address, Cells.drawnAs(value), text);
  }

  private static void write(
      ResponseWriter out, String element, String address, String style, String text)
      throws IOException {
    out.startElement(element, null);
    if (!address.isEmpty()) out.writeURIAttribute("href", address, null);
    out.writeAttribute("class", style, null);
    out.writeText(text, null);
    out.endElement(element);
  }

  /** The file page of the row, beside the page at hand unless the tag says another folder. */
  private static String address(FacesContext faces, ListColumn column) {
    String here = faces.getViewRoot().getViewId();
    String opens = column.opens();
    String folder = opens.startsWith("/") ? "" : here.substring(0, here.lastIndexOf('/') + 1);
    return faces.getExternalContext().getRequestContextPath()
        + folder
        + opens
        + ".xhtml?id="
        + Cells.number(Cells.of(column.row(faces), "id", null));
  }
}
