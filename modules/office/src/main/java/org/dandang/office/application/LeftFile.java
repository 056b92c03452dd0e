package org.dandang.office.application;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** What a job writes for its owner: kept part by part, so that no more than one is in memory. */
final class LeftFile extends OutputStream {
  private static final int PART = 1 << 20;

  private final JobLog log;
  private final long job;
  private final String name;
  private final ByteArrayOutputStream part = new ByteArrayOutputStream();
  private int kept;
  private boolean closed;

  LeftFile(JobLog log, long job, String name) {
    this.log = log;
    this.job = job;
    this.name = name;
  }

  @Override
  public void write(int one) {
    part.write(one);
    if (part.size() == PART) keep();
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    int written = 0;
    while (written < length) {
      int piece = Math.min(length - written, PART - part.size());
      part.write(bytes, from + written, piece);
      written += piece;
      if (part.size() == PART) keep();
    }
  }

  @Override
  public void close() {
    if (closed) return;
    closed = true;
    if (part.size() > 0) keep();
    log.left(job, name);
  }

  private void keep() {
    log.part(job, kept++, part.toByteArray());
    part.reset();
  }
}
