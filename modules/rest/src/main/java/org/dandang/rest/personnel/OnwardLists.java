package org.dandang.rest.personnel;

import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.Onward;
import org.dandang.rest.frame.Paging;
import org.dandang.rest.frame.Versions;

/**
 * A list that goes on from its own cursor, however far, unless another order is asked for.
 *
 * @param sorted reads it in an order that was asked for
 * @param onward reads it in its own
 */
record OnwardLists<R>(
    Function<ListQuery, Listing<R>> sorted,
    BiFunction<ListQuery, Optional<String>, Onward<R>> onward) {

  <T, P extends Record> Response answer(
      UriInfo uri, Request request, Function<R, T> row, Paging.Page<T, P> page) {
    Paging paging = Paging.byCursor(uri);
    if (!paging.query().sort().isEmpty())
      return Versions.answer(request, paging.page(sorted.apply(paging.query()), row, page));
    Onward<R> read = onward.apply(paging.query(), paging.cursor());
    return Versions.answer(request, paging.page(read.page(), read.next(), row, page));
  }
}
