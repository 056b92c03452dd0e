package org.dandang.web.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dandang.kernel.desk.Jobs.Progress;
import org.dandang.kernel.desk.Jobs.Work;
import org.dandang.kernel.list.ListQuery;

/**
 * The export of a long list: each chunk read in a transaction of its own, told as it goes, left to
 * who asked for it. What was read becomes the file while the next chunk is read.
 */
record LongExport<R>(Spreadsheet sheet, String name, ListQuery asked, ListPage<R> list)
    implements Work {
  @Override
  public void run(Progress progress) {
    ListQuery counting = asked.page(0, 1).countedTo(Integer.MAX_VALUE);
    int total = progress.apart(() -> list.list(counting).total());
    progress.at(0, total, "");
    int read = 0;
    try (OutputStream file = progress.leaving(name);
        WrittenAside<R> aside = new WrittenAside<>(name, sheet::write)) {
      for (List<R> rows : (Iterable<List<R>>) list.all(asked).chunks(progress::apart)::iterator) {
        aside.take(rows, file);
        read += rows.size();
        progress.at(read, total, "");
      }
      aside.end(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.at(read, total, "");
  }
}
