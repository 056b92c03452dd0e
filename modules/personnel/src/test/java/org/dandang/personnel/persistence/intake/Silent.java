package org.dandang.personnel.persistence.intake;

import java.io.OutputStream;
import java.util.function.Supplier;
import org.dandang.kernel.desk.Jobs.Progress;

/** Nobody watches. */
record Silent() implements Progress {
  @Override
  public void at(int done, int of, String text) {}

  @Override
  public OutputStream leaving(String name) {
    return OutputStream.nullOutputStream();
  }

  @Override
  public <T> T apart(Supplier<T> reading) {
    return reading.get();
  }
}
