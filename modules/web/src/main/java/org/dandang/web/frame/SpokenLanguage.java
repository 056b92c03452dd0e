package org.dandang.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import java.util.Locale;

/**
 * The language that the user chose, and not the one that the browser asks for, also for what is
 * said before a page is drawn: about parameters of the address.
 */
public class SpokenLanguage extends ViewHandlerWrapper {
  public SpokenLanguage(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public ViewDeclarationLanguage getViewDeclarationLanguage(FacesContext faces, String page) {
    ViewDeclarationLanguage found = super.getViewDeclarationLanguage(faces, page);
    return found == null ? null : new TurnedPages(found);
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    return faces
        .getApplication()
        .evaluateExpressionGet(faces, "#{language}", Language.class)
        .locale();
  }
}
