package org.dandang.web.frame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.dandang.kernel.desk.Jobs.Progress;
import org.dandang.kernel.desk.Jobs.Work;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** The export of a long list: read in chunks, told as it goes, left to who asked for it. */
record LongExport<R>(
    Spreadsheet sheet,
    String name,
    ListQuery asked,
    Function<ListQuery, Listing<R>> list,
    Listing<R> known)
    implements Work {
  private static final int TOLD_EVERY = 500;

  @Override
  public void run(Progress progress) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AtomicInteger read = new AtomicInteger();
    progress.at(0, total(), "");
    sheet.write(out, Chunks.of(list, asked).peek(row -> tell(progress, read.incrementAndGet())));
    progress.leave(name, new ByteArrayInputStream(out.toByteArray()));
    progress.at(read.get(), read.get(), "");
  }

  private void tell(Progress progress, int rows) {
    if (rows % TOLD_EVERY == 0) progress.at(rows, total(), "");
  }

  /** Where counting stopped at the cap, nobody knows how many. */
  private int total() {
    return known.capped() ? 0 : known.total();
  }
}
