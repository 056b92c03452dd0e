package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dandang.office.api.DraftDesk;
import org.dandang.office.api.DraftRecords;
import org.dandang.office.api.DraftRecords.Kept;

/**
 * What somebody has begun to write in the forms of a page. Each form knows its draft by the address
 * that it was opened at and its own id; the name goes along with the form as a hidden field.
 */
@Named
@RequestScoped
public class FormDrafts {
  static final String FIELD = "draft";
  private static final Pattern NAME =
      Pattern.compile("/[A-Za-z/]{1,80}\\.xhtml(\\?[\\w.=&-]{0,80})?#[A-Za-z]{1,30}");

  private static final String OFFERED = "draftOffered";

  private final Map<String, Optional<LocalDateTime>> told = new HashMap<>();

  @Inject HttpServletRequest request;
  @Inject DraftRecords records;
  @Inject DraftDesk desk;
  @Inject Cells cells;

  /** Under which name the draft of that form is kept. */
  public String name(String form) {
    return handed().map(name -> name.substring(0, name.indexOf('#'))).orElseGet(this::address)
        + "#"
        + form;
  }

  /**
   * When the draft to be offered was saved; empty where there is none, and once the page has gone
   * on without an open offer.
   */
  public Optional<LocalDateTime> saved(String form) {
    boolean first = !FacesContext.getCurrentInstance().isPostback();
    boolean open = request.getParameter(OFFERED) != null;
    return first || open ? told.computeIfAbsent(name(form), this::read) : Optional.empty();
  }

  private Optional<LocalDateTime> read(String name) {
    return isName(name) ? records.draft(name).map(Kept::savedAt) : Optional.empty();
  }

  public String said(LocalDateTime saved) {
    return cells.text(saved);
  }

  /** The form with which this request came has been handed in. */
  public void handedIn() {
    handed().filter(records::keeps).ifPresent(desk::discard);
  }

  static boolean isName(String name) {
    return name != null && NAME.matcher(name).matches();
  }

  private Optional<String> handed() {
    return Optional.ofNullable(request.getParameter(FIELD)).filter(FormDrafts::isName);
  }

  private String address() {
    String query = request.getQueryString();
    return request.getServletPath() + (query == null || query.isBlank() ? "" : "?" + query);
  }
}
