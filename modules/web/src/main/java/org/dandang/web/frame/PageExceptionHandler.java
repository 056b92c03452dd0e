package org.dandang.web.frame;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import org.dandang.access.api.Refused;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleViolation;
import org.primefaces.csp.CspException;

/**
 * The one place where errors of pages are answered. What a user can put right becomes a message on
 * the page that stays as it is; what does not exist or is not allowed becomes its error page; all
 * else gets an incident number and one line in the log.
 */
class PageExceptionHandler extends ExceptionHandlerWrapper {
  private static final String ERRORS = "/error/";

  PageExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEvent event = events.next();
      events.remove();
      answer(faces, Causes.telling(event.getContext().getException()));
    }
    super.handle();
  }

  private void answer(FacesContext faces, Throwable cause) {
    if (faces.getResponseComplete()) return;
    boolean drawing = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    if (cause instanceof ViewExpiredException || cause instanceof CspException) {
      Answers.redirect(faces, ERRORS + "expired.xhtml");
    } else if (cause instanceof NotFound) {
      Answers.error(faces, HttpServletResponse.SC_NOT_FOUND, ERRORS + "missing.xhtml");
    } else if (cause instanceof Refused) {
      Answers.error(faces, HttpServletResponse.SC_FORBIDDEN, ERRORS + "forbidden.xhtml");
    } else if (!drawing && Answers.isForTheUser(cause)) {
      Answers.message(faces, cause);
    } else if (cause instanceof RuleViolation rule) {
      Answers.shut(faces, rule, ERRORS + "forbidden.xhtml");
    } else {
      Answers.incident(faces, cause, ERRORS + "failed.xhtml");
    }
  }
}
