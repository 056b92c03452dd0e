package org.dandang.web.frame;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Reads a whole list in chunks, one after the other, and never holds more than one. */
public final class Chunks<R> implements Iterator<R> {
  /** Some rows, and from where it goes on; empty at the end. */
  public record Chunk<R>(List<R> rows, Optional<String> next) {
    public Chunk {
      rows = List.copyOf(rows);
    }
  }

  private final Function<Optional<String>, Chunk<R>> read;
  private Chunk<R> chunk = new Chunk<>(List.of(), Optional.empty());
  private int at;
  private boolean begun;

  private Chunks(Function<Optional<String>, Chunk<R>> read) {
    this.read = read;
  }

  /** Chunk after chunk by counting rows: the further, the slower. */
  static <R> Stream<R> of(Function<ListQuery, Listing<R>> list, ListQuery asked) {
    return walk(place -> counted(list, asked, place.map(Integer::valueOf).orElse(0)));
  }

  /** Chunk after chunk along an index, each from where the one before ended: always as quick. */
  public static <R> Stream<R> walk(Function<Optional<String>, Chunk<R>> read) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Chunks<>(read), Spliterator.ORDERED), false);
  }

  private static <R> Chunk<R> counted(
      Function<ListQuery, Listing<R>> list, ListQuery asked, int offset) {
    ListQuery page = asked.page(offset, ListQuery.EXPORT_CHUNK).countedTo(0);
    List<R> rows = list.apply(page).rows();
    boolean more = rows.size() == ListQuery.EXPORT_CHUNK;
    return new Chunk<>(rows, more ? Optional.of("" + (offset + rows.size())) : Optional.empty());
  }

  @Override
  public boolean hasNext() {
    if (at == chunk.rows().size() && !(begun && chunk.next().isEmpty())) {
      chunk = read.apply(chunk.next());
      begun = true;
      at = 0;
    }
    return at < chunk.rows().size();
  }

  @Override
  public R next() {
    if (!hasNext()) throw new NoSuchElementException();
    return chunk.rows().get(at++);
  }
}
