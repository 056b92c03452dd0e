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
import org.dandang.kernel.list.Typed;

/** Days that a slip of the finger made are told at the field, before anything counts with them. */
@Named
@ApplicationScoped
public class DayCheck {
  @Inject Language language;

  public void plausible(FacesContext faces, UIComponent field, Object value) {
    if (!(value instanceof LocalDate day) || Typed.isPlausible(day)) return;
    Locale locale = language.locale();
    String text = Bundles.text(Place.current(faces), "day.implausible", locale);
    String label = String.valueOf(field.getAttributes().get("label"));
    throw new ValidatorException(
        new FacesMessage(FacesMessage.SEVERITY_ERROR, Bundles.said(label, text, locale), null));
  }
}
