package org.dandang.web.frame;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Writes the groups of the menu. It stands on every page with up to ninety entries, so it is
 * written at once instead of by a component for each entry.
 */
public class MenuGroups extends UIComponentBase {
  @Override
  public String getFamily() {
    return "dandang.MenuGroups";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    Menu menu = faces.getApplication().evaluateExpressionGet(faces, "#{menu}", Menu.class);
    ResponseWriter out = faces.getResponseWriter();
    String root = faces.getExternalContext().getRequestContextPath();
    for (Menu.Group group : menu.getGroups()) {
      out.startElement("details", null);
      out.writeAttribute("class", "group", null);
      if (group.open()) out.writeAttribute("open", "open", null);
      out.startElement("summary", null);
      out.startElement("span", null);
      out.writeAttribute("class", "pi group-" + group.name(), null);
      out.writeAttribute("aria-hidden", "true", null);
      out.endElement("span");
      out.writeText(group.label(), null);
      out.endElement("summary");
      for (Menu.Section section : group.sections()) write(out, root, section);
      out.endElement("details");
    }
  }

  private static void write(ResponseWriter out, String root, Menu.Section section)
      throws IOException {
    if (!section.label().isEmpty()) {
      out.startElement("p", null);
      out.writeAttribute("class", "menu-section", null);
      out.writeText(section.label(), null);
      out.endElement("p");
    }
    out.startElement("ul", null);
    for (Menu.Entry entry : section.entries()) {
      out.startElement("li", null);
      out.startElement("a", null);
      out.writeURIAttribute("href", root + entry.path(), null);
      if (entry.current()) out.writeAttribute("class", "here", null);
      out.writeText(entry.label(), null);
      out.endElement("a");
      out.endElement("li");
    }
    out.endElement("ul");
  }
}
