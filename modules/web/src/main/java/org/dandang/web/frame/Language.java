package org.dandang.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** The language that the user reads: Chinese until another is chosen. */
@Named
@SessionScoped
public class Language implements Serializable {
  private Locale chosen = Locale.SIMPLIFIED_CHINESE;

  public Locale locale() {
    return chosen;
  }

  public Locale getLocale() {
    return chosen;
  }

  /** For {@code <html lang>}. */
  public String getTag() {
    return chosen.toLanguageTag();
  }

  public void change() {
    chosen = chosen.equals(Locale.SIMPLIFIED_CHINESE) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    jakarta.faces.context.FacesContext.getCurrentInstance().getViewRoot().setLocale(chosen);
  }
}
