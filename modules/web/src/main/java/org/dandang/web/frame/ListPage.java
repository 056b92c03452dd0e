package org.dandang.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Sort;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleMessages;
import org.dandang.office.api.DraftRecords.ViewRow;
import org.primefaces.PrimeFaces;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * A list with filters, sort, pages and export; a page of its own says only which list. Filters come
 * from the address ({@code ?f.year=2018}), else from what was last asked.
 *
 * @param <R> a record with the columns as components
 */
public abstract class ListPage<R> implements Serializable {
  private static final String FROM_ADDRESS = "f.";
  private static final int FIT = 11;

  @Inject ListMemory memory;
  @Inject Language language;
  @Inject Exports exports;
  @Inject ListShelf shelf;
  @Inject Cells cells;

  private final ListModel<R> rows = new ListModel<>(this);
  private Map<String, String> filters = new LinkedHashMap<>();
  private List<Sort> sort = List.of();
  private List<Sort> first = List.of();
  private String path;
  private boolean capped;
  private String problem;
  private List<String> arranged = List.of();
  private String order;
  private String viewName;
  private final Map<String, List<Chip>> chips = new HashMap<>();

  /** The list behind the page. */
  protected abstract Listing<R> list(ListQuery query);

  /** All of it for an export, chunk by chunk; what may be very long walks along an index. */
  protected Chunks<R> all(ListQuery asked) {
    return Chunks.of(this::list, asked);
  }

  /** What no user can take away, such as the id of the file to which the list belongs. */
  protected Map<String, String> always() {
    return Map.of();
  }

  /** Columns that are built and read only where somebody chose them. */
  protected List<String> aside() {
    return List.of();
  }

  /** Those of them that are shown, in the order of the page. */
  public List<String> getChosenAside() {
    return aside().stream().filter(arranged::contains).toList();
  }

  /** Sealed lists give nothing to take home. */
  public boolean isExportable() {
    return true;
  }

  @PostConstruct
  void open() {
    FacesContext faces = FacesContext.getCurrentInstance();
    path = faces.getViewRoot().getViewId();
    Map<String, String> address = fromAddress(faces);
    filters = address.isEmpty() ? memory.of(path) : address;
    ListView view = memory.opened(path).orElseGet(() -> ListView.columns(shelf.columns(path)));
    arranged = view.columns();
    first = view.sort();
  }

  private static Map<String, String> fromAddress(FacesContext faces) {
    return faces.getExternalContext().getRequestParameterMap().entrySet().stream()
        .filter(parameter -> parameter.getKey().startsWith(FROM_ADDRESS))
        .filter(parameter -> !parameter.getValue().isBlank())
        .collect(
            Collectors.toMap(
                parameter -> parameter.getKey().substring(FROM_ADDRESS.length()),
                Map.Entry::getValue,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  Listing<R> ask(ListQuery query) {
    problem = null;
    try {
      Listing<R> listing = list(query);
      capped = listing.capped();
      return listing;
    } catch (InvalidInput e) {
      String label = Bundles.text(Place.of(path), e.field(), language.locale());
      problem = Bundles.said(label, RuleMessages.of(e, language.locale()), language.locale());
      capped = false;
      return new Listing<>(List.of(), 0, false);
    }
  }

  /** The filters that carry something. */
  Map<String, String> asked() {
    Map<String, String> asked = new LinkedHashMap<>();
    filters.forEach(
        (name, typed) -> {
          if (typed != null && !typed.isBlank()) asked.put(name, typed.strip());
        });
    asked.putAll(always());
    return asked;
  }

  void sortedBy(List<Sort> columns) {
    sort = List.copyOf(columns);
  }

  /** Sends all that the filters leave, as a spreadsheet. */
  public void export() {
    if (!isExportable()) throw new NotFound(path);
    ListQuery query = new ListQuery(asked(), sort, 0, ListQuery.EXPORT_CHUNK);
    exports.send(path, query, this);
  }

  /** Takes what was typed. */
  public void apply() {
    chips.clear();
    memory.keep(path, asked());
  }

  /** Forgets all filters, and the view that was opened. */
  public void reset() {
    filters.clear();
    chips.clear();
    memory.keep(path, filters);
    memory.close(path);
  }

  /** Asks for one state, or for all again where it was asked for already. */
  public void quick(Chip chip) {
    if (chip.chosen()) filters.remove(chip.filter());
    else filters.put(chip.filter(), chip.key());
    apply();
  }

  /** The choices of a filter with how many rows each leaves. */
  public List<Chip> chips(String filter, Collection<?> choices) {
    return chips.computeIfAbsent(
        filter, name -> choices.stream().map(choice -> chip(name, choice)).toList());
  }

  private Chip chip(String filter, Object choice) {
    Map<String, String> asked = asked();
    String key = cells.key(choice);
    boolean chosen = key.equals(asked.put(filter, key));
    return new Chip(filter, key, cells.text(choice), count(asked), chosen);
  }

  private String count(Map<String, String> asked) {
    try {
      Listing<R> listing = list(new ListQuery(asked, List.of(), 0, 1));
      return listing.capped() ? String.format("%,d+", Listing.CAP) : "" + listing.total();
    } catch (InvalidInput e) {
      return "0";
    }
  }

  /** Shows these columns in this order from now on. */
  public String arrange() {
    List<String> names = order == null ? List.of() : List.of(order.split(","));
    shelf.arrange(path, Columns.known(this, names));
    memory.close(path);
    return again();
  }

  /** Shows all columns as the page has them. */
  public String disarrange() {
    order = null;
    shelf.arrange(path, List.of());
    memory.close(path);
    return again();
  }

  /** Keeps filters, columns and order under a name; the same name replaces. */
  public void keepView() {
    shelf.keep(path, viewName, new ListView(asked(), arranged, sort.isEmpty() ? first : sort));
    viewName = null;
    apply();
  }

  public String openView(long view) {
    memory.open(path, shelf.open(path, view));
    return again();
  }

  public void forgetView(long view) {
    shelf.forget(view);
  }

  private String again() {
    PrimeFaces.current().multiViewState().clear(path, Columns.TABLE);
    return path + "?faces-redirect=true";
  }

  /** The chosen columns in their order; empty for all as the page has them. */
  public List<String> getArranged() {
    return arranged;
  }

  /** More columns are chosen than fit beside each other. */
  public boolean isWide() {
    return arranged.size() > FIT;
  }

  public List<ViewRow> getViews() {
    return shelf.views(path);
  }

  /** By what the table is sorted before anybody asks. */
  public List<SortMeta> getSortedFirst() {
    return first.stream().map(ListPage::meta).toList();
  }

  private static SortMeta meta(Sort by) {
    return SortMeta.builder()
        .field(by.column())
        .order(by.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
        .build();
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = order;
  }

  public String getViewName() {
    return viewName;
  }

  public void setViewName(String viewName) {
    this.viewName = viewName;
  }

  public Map<String, String> getFilters() {
    return filters;
  }

  public boolean isFiltered() {
    return !asked().isEmpty();
  }

  public LazyDataModel<R> getRows() {
    return rows;
  }

  /** Counting stopped at the cap: there are more. */
  public boolean isCapped() {
    return capped;
  }

  /** Why nothing is shown, where a filter makes no sense; else null. */
  public String getProblem() {
    return problem;
  }
}
