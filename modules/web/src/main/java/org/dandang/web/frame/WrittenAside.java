package org.dandang.web.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Rows become a file on a thread of their own while the next are read. That thread has nothing of
 * the server, neither its transactions nor its beans: it takes rows and gives bytes, and whoever
 * reads puts these where they belong.
 */
final class WrittenAside<R> implements AutoCloseable {
  private final BlockingQueue<Optional<List<R>>> waiting = new ArrayBlockingQueue<>(1);
  private final Queue<byte[]> written = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<Void> done;
  private Thread writer;

  /**
   * @param write makes a file of all rows; it is given them as they come
   */
  WrittenAside(String name, BiConsumer<OutputStream, Stream<R>> write) {
    done =
        CompletableFuture.runAsync(
            () -> write.accept(new Pieces(), all()), work -> start(name, work));
  }

  private void start(String name, Runnable work) {
    writer = new Thread(work, name);
    writer.setDaemon(true);
    writer.start();
  }

  private Stream<R> all() {
    return Stream.generate(this::next)
        .takeWhile(Optional::isPresent)
        .flatMap(rows -> rows.orElseThrow().stream());
  }

  /** Gives these to be written, as soon as those before are, and takes what is written by now. */
  void take(List<R> rows, OutputStream file) throws IOException {
    put(Optional.of(rows));
    drain(file);
  }

  /** There are no more rows: waits for the end of the file. */
  void end(OutputStream file) throws IOException {
    put(Optional.empty());
    try {
      done.join();
    } catch (CompletionException e) {
      throw failure(e);
    }
    drain(file);
  }

  /** Whatever is unfinished stays so. */
  @Override
  public void close() {
    writer.interrupt();
  }

  private Optional<List<R>> next() {
    try {
      return waiting.take();
    } catch (InterruptedException e) {
      throw stopped(e);
    }
  }

  private void put(Optional<List<R>> rows) {
    try {
      while (!waiting.offer(rows, 1, TimeUnit.SECONDS))
        if (done.isCompletedExceptionally()) done.join();
    } catch (CompletionException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      throw stopped(e);
    }
  }

  private void drain(OutputStream file) throws IOException {
    for (byte[] piece = written.poll(); piece != null; piece = written.poll()) file.write(piece);
  }

  private static IllegalStateException stopped(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }

  private static RuntimeException failure(CompletionException e) {
    return e.getCause() instanceof RuntimeException cause ? cause : e;
  }

  private final class Pieces extends OutputStream {
    @Override
    public void write(int one) {
      written.add(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      written.add(Arrays.copyOfRange(bytes, from, from + length));
    }
  }
}
