package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dandang.access.api.OwnAccount;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.time.BusinessDay;
import org.primefaces.context.PrimeFacesContext;

/** What stands around every page: who is here, on which day, under which banner. */
@Named
@RequestScoped
public class Frame {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Inject Actor actor;
  @Inject Who who;
  @Inject OwnAccount account;
  @Inject BusinessDay businessDay;
  @Inject Clock clock;
  @Inject Language language;
  @Inject Banner banner;

  private List<String> roles;

  public String getName() {
    return who.name();
  }

  public String getAccount() {
    return actor.name();
  }

  public boolean isSignedIn() {
    return FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal() != null;
  }

  public List<String> getRoles() {
    if (roles == null) roles = account.roles(language.locale().equals(Locale.ENGLISH));
    return roles;
  }

  public LocalDate getToday() {
    return businessDay.today();
  }

  /** The business day as one says it, with its weekday. */
  public String getTodayInWords() {
    String pattern = Bundles.text(new Place(Place.FRAME, ""), "day.in-words", language.locale());
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(businessDay.today());
  }

  /** Whether every page must say that nothing in it is real. */
  public boolean isDemo() {
    return !banner.text().isEmpty();
  }

  /** For the foot of a printed sheet. */
  public String getNow() {
    return MINUTE.format(clock.instant().atZone(Cells.COUNTY));
  }

  /**
   * The nonce of the content policy, for forms on pages without scripts: elsewhere the component
   * library adds it by itself.
   */
  public String getNonce() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }

  /** Menu group of the page at hand, in words; empty outside the groups. */
  public String getGroup() {
    Place place = Place.current(FacesContext.getCurrentInstance());
    return Bundles.find(Place.FRAME, "group." + place.context(), language.locale()).orElse("");
  }

  public String signOut() throws ServletException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ((HttpServletRequest) faces.getExternalContext().getRequest()).logout();
    faces.getExternalContext().invalidateSession();
    return "/signin?faces-redirect=true";
  }
}
