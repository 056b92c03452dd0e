package org.dandang.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.Locale;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.RuleMessages;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.kernel.rule.Stale;

/** What a page answers when something went wrong. */
final class Answers {
  static final String REASON = "org.dandang.reason";

  private Answers() {}

  /** Something that the user can understand and put right. */
  static boolean isForTheUser(Throwable cause) {
    return cause instanceof RuleViolation
        || cause instanceof InvalidInput
        || cause instanceof Stale
        || cause instanceof ConstraintViolationException;
  }

  static void message(FacesContext faces, Throwable cause) {
    Locale locale = CDI.current().select(Language.class).get().locale();
    if (cause instanceof ConstraintViolationException invalid) {
      ShapeWords words = new ShapeWords(Place.current(faces), locale);
      invalid.getConstraintViolations().stream()
          .map(words::of)
          .sorted()
          .distinct()
          .forEach(text -> add(faces, text));
    } else if (cause instanceof RuleViolation violation) {
      add(faces, RuleMessages.of(violation, locale));
    } else if (cause instanceof InvalidInput invalid) {
      String label = Bundles.text(Place.current(faces), invalid.field(), locale);
      add(faces, Bundles.said(label, RuleMessages.of(invalid, locale), locale));
    } else {
      add(faces, Bundles.text(Place.current(faces), "stale", locale));
    }
    faces.validationFailed();
    faces.renderResponse();
  }

  private static void add(FacesContext faces, String text) {
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  /** The error page of a status; a partial request is led there, since it draws no page itself. */
  static void error(FacesContext faces, int status, String page) {
    if (faces.getPartialViewContext().isAjaxRequest()) {
      redirect(faces, page);
      return;
    }
    ExternalContext external = faces.getExternalContext();
    if (!external.isResponseCommitted()) {
      external.responseReset();
      try {
        external.responseSendError(status, null);
      } catch (IOException e) {
        throw new FacesException(e);
      }
    }
    faces.responseComplete();
  }

  static void incident(FacesContext faces, Throwable cause, String page) {
    String number = Incidents.log(cause);
    faces.getExternalContext().getRequestMap().put(Incidents.ATTRIBUTE, number);
    if (faces.getPartialViewContext().isAjaxRequest()) {
      redirect(faces, page + "?incident=" + number);
    } else {
      error(faces, 500, page);
    }
  }

  /** A page that a rule keeps shut says which. */
  static void shut(FacesContext faces, RuleViolation rule, String page) {
    Locale locale = CDI.current().select(Language.class).get().locale();
    faces.getExternalContext().getRequestMap().put(REASON, RuleMessages.of(rule, locale));
    error(faces, HttpServletResponse.SC_FORBIDDEN, page);
  }

  static void redirect(FacesContext faces, String page) {
    ExternalContext external = faces.getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + page);
    } catch (IOException e) {
      throw new FacesException(e);
    }
    faces.responseComplete();
  }
}
