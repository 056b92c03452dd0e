package org.dandang.web.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.dandang.kernel.desk.Jobs.Progress;
import org.dandang.kernel.desk.Jobs.Work;
import org.dandang.kernel.list.ListQuery;

/**
 * The export of a long list: each chunk read in a transaction of its own, told as it goes, left to
 * who asked for it.
 */
record LongExport<R>(Spreadsheet sheet, String name, ListQuery asked, ListPage<R> list)
    implements Work {
  private static final int TOLD_EVERY = 1_000;

  @Override
  public void run(Progress progress) {
    ListQuery counting = asked.page(0, 1).countedTo(Integer.MAX_VALUE);
    int total = progress.apart(() -> list.list(counting).total());
    AtomicInteger read = new AtomicInteger();
    progress.at(0, total, "");
    try (OutputStream file = progress.leaving(name)) {
      sheet.write(
          file,
          list.all(asked)
              .rows(progress::apart)
              .peek(row -> tell(progress, read.incrementAndGet(), total)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.at(read.get(), total, "");
  }

  private static void tell(Progress progress, int rows, int total) {
    if (rows % TOLD_EVERY == 0) progress.at(rows, total, "");
  }
}
