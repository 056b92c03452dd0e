package org.dandang.web.frame;

import jakarta.el.ValueExpression;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;

/** Tells a column what its tag says: the attributes of {@code x:column}. */
public class ListColumnHandler extends ComponentHandler {
  public ListColumnHandler(ComponentConfig config) {
    super(config);
  }

  @Override
  public void setAttributes(FaceletContext page, Object component) {
    super.setAttributes(page, component);
    ListColumn column = (ListColumn) component;
    column.describe(
        said(page, "id"),
        said(page, "type"),
        said(page, "sort").equals("true"),
        said(page, "opens"),
        page.getVariableMapper().resolveVariable("value"));
    column.describe(
        page.getVariableMapper().resolveVariable("with"),
        page.getVariableMapper().resolveVariable("ticked"));
  }

  private static String said(FaceletContext page, String attribute) {
    ValueExpression given = page.getVariableMapper().resolveVariable(attribute);
    Object value = given == null ? null : given.getValue(page);
    return value == null ? "" : value.toString();
  }
}
