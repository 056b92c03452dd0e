package org.dandang.web.frame;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/**
 * A whole list in chunks, read one after the other; no more than the one at hand and the next are
 * ever held.
 */
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

  /**
   * All rows as they come; each chunk is read as the caller wants it read, when it is needed or
   * before.
   *
   * @param ahead may begin the reading of the next chunk while this one is used
   */
  Stream<R> rows(Function<Supplier<Chunk<R>>, Chunk<R>> reading, Consumer<FutureTask<?>> ahead) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(new Walk(reading, ahead), Spliterator.ORDERED),
            false)
        .flatMap(chunk -> chunk.rows().stream());
  }

  private final class Walk implements Iterator<Chunk<R>> {
    private final Function<Supplier<Chunk<R>>, Chunk<R>> reading;
    private final Consumer<FutureTask<?>> ahead;
    private FutureTask<Chunk<R>> coming;

    Walk(Function<Supplier<Chunk<R>>, Chunk<R>> reading, Consumer<FutureTask<?>> ahead) {
      this.reading = reading;
      this.ahead = ahead;
      this.coming = begun(Optional.empty());
    }

    @Override
    public boolean hasNext() {
      return coming != null;
    }

    @Override
    public Chunk<R> next() {
      if (coming == null) throw new NoSuchElementException();
      coming.run();
      Chunk<R> chunk = read(coming);
      coming = chunk.next().isEmpty() ? null : begun(chunk.next());
      return chunk;
    }

    private FutureTask<Chunk<R>> begun(Optional<String> place) {
      FutureTask<Chunk<R>> task = new FutureTask<>(() -> reading.apply(() -> read.apply(place)));
      ahead.accept(task);
      return task;
    }

    private Chunk<R> read(FutureTask<Chunk<R>> task) {
      try {
        return task.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException refusal) throw refusal;
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static <R> Chunk<R> counted(
      Function<ListQuery, Listing<R>> list, ListQuery asked, int offset) {
    ListQuery page = asked.page(offset, ListQuery.EXPORT_CHUNK).countedTo(0);
    List<R> rows = list.apply(page).rows();
    boolean more = rows.size() == ListQuery.EXPORT_CHUNK;
    return new Chunk<>(rows, more ? Optional.of("" + (offset + rows.size())) : Optional.empty());
  }
}
