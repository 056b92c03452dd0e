package org.dandang.web.frame;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.primefaces.component.celleditor.CellEditor;
import org.primefaces.component.column.Column;
import org.primefaces.model.menu.MenuElement;

/**
 * A column of a list that knows its words and its place: a page with twenty rows asks each of its
 * columns some twenty times for every attribute, so none of them is an expression.
 */
public class ListColumn extends Column {
  private String name = "";
  private String kind = "";
  private String opens = "";
  private boolean sorted;
  private ValueExpression given;
  private ValueExpression with;
  private ValueExpression ticked;

  private Boolean shown;
  private Integer place;
  private String heading;

  /**
   * What its tag says, each time that the page is built.
   *
   * @param opens word of the file page that a cell opens; blank for none
   * @param given what a cell shows; null where it is the record's component of that name
   */
  void describe(String name, String kind, boolean sorted, String opens, ValueExpression given) {
    this.name = name;
    this.kind = kind;
    this.sorted = sorted;
    this.opens = opens;
    this.given = given;
  }

  /**
   * What goes with the cells.
   *
   * @param with what the address of a file says besides its number; null for nothing
   * @param ticked the ids of rows that were ticked, or nothing where none may be; null for none
   */
  void describe(ValueExpression with, ValueExpression ticked) {
    this.with = with;
    this.ticked = ticked;
  }

  @Override
  public String getField() {
    return name;
  }

  @Override
  public boolean isSortable() {
    return sorted;
  }

  @Override
  public boolean isFilterable() {
    return false;
  }

  @Override
  public String getStyleClass() {
    return "col-" + name + " is-" + kind;
  }

  @Override
  public String getHeaderText() {
    if (heading == null || !drawing()) {
      FacesContext faces = getFacesContext();
      heading = Columns.heading(Place.current(faces), name, locale(faces));
    }
    return heading;
  }

  @Override
  public boolean isRendered() {
    if (shown == null || !drawing())
      shown = Columns.isShown(PageELResolver.page(getFacesContext()), name);
    return shown;
  }

  @Override
  public int getDisplayPriority() {
    if (place == null || !drawing())
      place = Columns.placeOf(PageELResolver.page(getFacesContext()), name);
    return place;
  }

  @Override
  public CellEditor getCellEditor() {
    return null;
  }

  /** Only columns of a menu have any; said here because the library leaves their type open. */
  @Override
  public List<MenuElement> getElements() {
    return List.of();
  }

  /** Only then nothing changes any more what the user has arranged. */
  private boolean drawing() {
    return getFacesContext().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }

  private static Locale locale(FacesContext faces) {
    return faces.getViewRoot().getLocale();
  }

  String opens() {
    return opens;
  }

  /** What the address of a file says besides its number. */
  String with(FacesContext faces) {
    Object said = with == null ? null : with.getValue(faces.getELContext());
    return said == null ? "" : said.toString();
  }

  /** The ticked rows; empty where rows of this list cannot be ticked. */
  Optional<Collection<?>> ticked(FacesContext faces) {
    return ticked == null
        ? Optional.empty()
        : Optional.ofNullable((Collection<?>) ticked.getValue(faces.getELContext()));
  }

  /** What the cell of this row shows. */
  Object value(FacesContext faces) {
    Object value = given == null ? null : given.getValue(faces.getELContext());
    return Cells.of(row(faces), name, value);
  }

  Object row(FacesContext faces) {
    UIComponent above = getParent();
    while (!(above instanceof UIData)) above = above.getParent();
    return faces.getExternalContext().getRequestMap().get(((UIData) above).getVar());
  }
}
