package org.dandang.web.frame;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Reads a whole list in chunks, one after the other, and never holds more than one. */
final class Chunks<R> implements Iterator<R> {
  private final Function<ListQuery, Listing<R>> list;
  private final ListQuery asked;
  private List<R> chunk = List.of();
  private int at;
  private int offset;
  private boolean last;

  private Chunks(Function<ListQuery, Listing<R>> list, ListQuery asked) {
    this.list = list;
    this.asked = asked;
  }

  static <R> Stream<R> of(Function<ListQuery, Listing<R>> list, ListQuery asked) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Chunks<>(list, asked), Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    if (at == chunk.size() && !last) {
      chunk = list.apply(asked.page(offset, ListQuery.EXPORT_CHUNK)).rows();
      offset += chunk.size();
      at = 0;
      last = chunk.size() < ListQuery.EXPORT_CHUNK;
    }
    return at < chunk.size();
  }

  @Override
  public R next() {
    if (!hasNext()) throw new NoSuchElementException();
    return chunk.get(at++);
  }
}
