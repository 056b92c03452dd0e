package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.dandang.kernel.actor.Actor;

/**
 * What an error page may tell: the number of the incident, nothing of what is inside, and the rule
 * that keeps a page shut.
 */
@Named
@RequestScoped
public class ErrorInfo {
  @Inject Actor actor;

  private String incident;

  public String getIncident() {
    if (incident == null) incident = find();
    return incident;
  }

  /** Why a page stays shut; empty where it is the role. */
  public String getReason() {
    var request = FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
    return request.get(Answers.REASON) instanceof String reason ? reason : "";
  }

  /** Somebody who signed in with an account to which no role is granted today, or none any more. */
  public boolean isUnassigned() {
    boolean signedIn =
        FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal() != null;
    return signedIn && actor.roles().isEmpty();
  }

  private static String find() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    Map<String, Object> request = external.getRequestMap();
    if (request.get(Incidents.ATTRIBUTE) instanceof String number) return number;
    String carried = external.getRequestParameterMap().getOrDefault("incident", "");
    if (carried.matches("[0-9A-F]{8}")) return carried;
    return request.get(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
        ? Incidents.log(thrown)
        : "";
  }
}
