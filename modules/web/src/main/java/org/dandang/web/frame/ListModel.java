package org.dandang.web.frame;

import java.util.List;
import java.util.Map;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Sort;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Asks the list for the page that is shown, no more. */
final class ListModel<R> extends LazyDataModel<R> {
  private final ListPage<R> page;

  ListModel(ListPage<R> page) {
    this.page = page;
  }

  @Override
  public int count(Map<String, FilterMeta> unused) {
    return getRowCount();
  }

  @Override
  public List<R> load(
      int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> unused) {
    List<Sort> sort =
        sortBy.values().stream()
            .filter(meta -> meta.isActive())
            .map(meta -> new Sort(meta.getField(), meta.getOrder().isDescending()))
            .toList();
    page.sortedBy(sort);
    Listing<R> listing = page.ask(new ListQuery(page.asked(), sort, first, size));
    setRowCount(listing.total());
    return listing.rows();
  }
}
