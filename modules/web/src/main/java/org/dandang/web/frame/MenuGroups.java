package org.dandang.web.frame;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
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
    String root = faces.getExternalContext().getRequestContextPath();
    Markup groups = new Markup();
    for (Menu.Group group : menu.getGroups()) {
      groups
          .open("details", "class", "group", "open", group.open() ? "open" : null)
          .open("summary")
          .open("span", "class", "pi group-" + group.name(), "aria-hidden", "true")
          .close("span")
          .text(group.label())
          .close("summary");
      for (Menu.Section section : group.sections()) section(groups, root, section);
      groups.close("details");
    }
    groups.write(faces.getResponseWriter());
  }

  private static void section(Markup groups, String root, Menu.Section section) {
    if (!section.label().isEmpty())
      groups.open("p", "class", "menu-section").text(section.label()).close("p");
    groups.open("ul");
    for (Menu.Entry entry : section.entries())
      groups
          .open("li")
          .open("a", "href", root + entry.path(), "class", entry.current() ? "here" : null)
          .text(entry.label())
          .close("a")
          .close("li");
    groups.close("ul");
  }
}
