package org.dandang.kernel.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Long work with a bar that can be left and found again. */
public interface Jobs {
  /** The owner has called the job off; thrown where the work tells how far it is. */
  final class CalledOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CalledOff(long job) {
      super("job " + job);
    }
  }

  /** What a job tells while it works, and what it leaves. */
  interface Progress {
    /**
     * Tells how far the job is; text is shown beside the bar.
     *
     * @param of how much there is in all; 0 where nobody has counted
     * @throws CalledOff when the owner does not want it any more
     */
    void at(int done, int of, String text);

    /**
     * Opens the file that the job leaves to its owner, and to nobody else. Its parts lie encrypted
     * as they are written, so it may be long; closed, it is left.
     */
    OutputStream leaving(String name);

    /** Leaves a file that is there already. */
    default void leave(String name, InputStream content) {
      try (OutputStream file = leaving(name)) {
        content.transferTo(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Reads something in a transaction of its own, since that of the request is over. */
    <T> T apart(Supplier<T> reading);
  }

  /** The work of a job. */
  interface Work {
    void run(Progress progress);
  }

  /** Starts it in the background as whoever acts now; the number finds it again. */
  long start(String name, Work work);
}
