package org.dandang.personnel.persistence.intake;

import java.io.InputStream;
import org.dandang.kernel.desk.Jobs.Progress;

/** Nobody watches. */
record Silent() implements Progress {
  @Override
  public void at(int done, int of, String text) {}

  @Override
  public void leave(String name, InputStream content) {}
}
