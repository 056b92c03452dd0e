package org.dandang.web.frame;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** A whole list in chunks, read one after the other; no more than one is ever held. */
public final class Chunks<R> {
  /** Some rows, and from where it goes on; empty at the end. */
  public record Chunk<R>(List<R> rows, Optional<String> next) {
    public Chunk {
      rows = List.copyOf(rows);
    }
  }

  private final Function<Optional<String>, Chunk<R>> read;

  private Chunks(Function<Optional<String>, Chunk<R>> read) {
    this.read = read;
  }

  /** Chunk after chunk by counting rows: the further, the slower. */
  static <R> Chunks<R> of(Function<ListQuery, Listing<R>> list, ListQuery asked) {
    return walk(place -> counted(list, asked, place.map(Integer::valueOf).orElse(0)));
  }

  /** Chunk after chunk along an index, each from where the one before ended: always as quick. */
  public static <R> Chunks<R> walk(Function<Optional<String>, Chunk<R>> read) {
    return new Chunks<>(read);
  }

  /** All rows as they come; each chunk is read as the caller wants it read. */
  Stream<R> rows(Function<Supplier<Chunk<R>>, Chunk<R>> reading) {
    return chunks(reading).flatMap(List::stream);
  }

  /** The same, chunk by chunk; the first is read at once. */
  Stream<List<R>> chunks(Function<Supplier<Chunk<R>>, Chunk<R>> reading) {
    return Stream.iterate(
            reading.apply(() -> read.apply(Optional.empty())),
            Objects::nonNull,
            chunk -> chunk.next().isEmpty() ? null : reading.apply(() -> read.apply(chunk.next())))
        .map(Chunk::rows);
  }

  private static <R> Chunk<R> counted(
      Function<ListQuery, Listing<R>> list, ListQuery asked, int offset) {
    ListQuery page = asked.page(offset, ListQuery.EXPORT_CHUNK).countedTo(0);
    List<R> rows = list.apply(page).rows();
    boolean more = rows.size() == ListQuery.EXPORT_CHUNK;
    return new Chunk<>(rows, more ? Optional.of("" + (offset + rows.size())) : Optional.empty());
  }
}
