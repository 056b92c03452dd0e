package org.dandang.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;

/** Days that a slip of the finger made are told at the field, before anything counts with them. */
@Named
@ApplicationScoped
public class DayCheck {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  @Inject Language language;

  public void plausible(FacesContext faces, UIComponent field, Object value) {
    if (!(value instanceof LocalDate day) || isPlausible(day)) return;
    Locale locale = language.locale();
    String text = Bundles.text(Place.current(faces), "day.implausible", locale);
    String label = String.valueOf(field.getAttributes().get("label"));
    throw new ValidatorException(
        new FacesMessage(FacesMessage.SEVERITY_ERROR, Bundles.said(label, text, locale), null));
  }

  static boolean isPlausible(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }
}
