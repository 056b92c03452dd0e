package org.dandang.web.frame;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import java.io.IOException;
import java.util.Map;

/**
 * A page that was built a moment ago to take a request is built again before it is drawn, in case
 * the request changed what is on it. Turning over or sorting a list changes its rows alone.
 */
class TurnedPages extends ViewDeclarationLanguageWrapper {
  private static final String SOURCE = "jakarta.faces.source";
  private static final String ROWS_ALONE = Columns.TABLE + "_encodeFeature";

  TurnedPages(ViewDeclarationLanguage wrapped) {
    super(wrapped);
  }

  @Override
  public void buildView(FacesContext faces, UIViewRoot page) throws IOException {
    if (page.getChildCount() == 0 || !rowsAlone(faces)) super.buildView(faces, page);
  }

  private static boolean rowsAlone(FacesContext faces) {
    if (!faces.getPartialViewContext().isAjaxRequest()) return false;
    Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
    return Columns.TABLE.equals(sent.get(SOURCE)) && "true".equals(sent.get(ROWS_ALONE));
  }
}
