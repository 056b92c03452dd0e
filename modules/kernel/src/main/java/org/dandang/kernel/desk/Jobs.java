package org.dandang.kernel.desk;

/** Long work with a bar that can be left and found again. */
public interface Jobs {
  /** Tells how far a job is; text is shown beside the bar. */
  interface Progress {
    void at(int done, int of, String text);
  }

  /** The work of a job. */
  interface Work {
    void run(Progress progress);
  }

  /** Starts it in the background under the actor's name; the number finds it again. */
  long start(String name, Work work);
}
