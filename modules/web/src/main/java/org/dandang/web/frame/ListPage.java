package org.dandang.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
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
import org.primefaces.model.LazyDataModel;

/**
 * A list with filters, sort, pages and export; a page of its own says only which list. Filters come
 * from the address ({@code ?f.year=2018}), else from what was last asked.
 *
 * @param <R> a record with the columns as components
 */
public abstract class ListPage<R> implements Serializable {
  private static final String FROM_ADDRESS = "f.";

  @Inject ListMemory memory;
  @Inject Language language;
  @Inject Exports exports;

  private final ListModel<R> rows = new ListModel<>(this);
  private Map<String, String> filters = new LinkedHashMap<>();
  private List<Sort> sort = List.of();
  private String path;
  private boolean capped;
  private String problem;

  /** The list behind the page. */
  protected abstract Listing<R> list(ListQuery query);

  /** What no user can take away, such as the id of the file to which the list belongs. */
  protected Map<String, String> always() {
    return Map.of();
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
      problem = RuleMessages.of(e, language.locale());
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
    exports.send(path, Chunks.of(this::list, query));
  }

  /** Takes what was typed. */
  public void apply() {
    memory.keep(path, asked());
  }

  /** Forgets all filters. */
  public void reset() {
    filters.clear();
    memory.keep(path, filters);
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
