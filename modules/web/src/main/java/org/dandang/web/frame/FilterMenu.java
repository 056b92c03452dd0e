package org.dandang.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectItem;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.Collection;

/**
 * The choices of a filter, written at once: a county has hundreds of units, and the usual menu
 * converts, compares and describes each of them.
 */
public class FilterMenu extends HtmlSelectOneMenu {
  @Override
  public void encodeAll(FacesContext faces) throws IOException {
    if (!isRendered()) return;
    Object chosen = getSubmittedValue() == null ? getValue() : getSubmittedValue();
    String here = getClientId(faces);
    Markup menu = new Markup().open("select", "id", here, "name", here, "size", "1");
    for (UIComponent child : getChildren()) {
      if (child instanceof UISelectItem one)
        option(menu, one.getItemValue(), one.getItemLabel(), chosen);
      if (child instanceof UISelectItems many && many.getValue() instanceof Collection<?> items)
        for (Object item : items)
          option(menu, ((SelectItem) item).getValue(), ((SelectItem) item).getLabel(), chosen);
    }
    menu.close("select").write(faces.getResponseWriter());
  }

  private static void option(Markup menu, Object value, String label, Object chosen) {
    String written = value == null ? "" : value.toString();
    boolean selected = written.equals(chosen == null ? "" : chosen.toString());
    menu.open("option", "value", written, "selected", selected ? "selected" : null)
        .text(label)
        .close("option");
  }
}
