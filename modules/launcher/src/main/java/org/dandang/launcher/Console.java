package org.dandang.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** What the person who started Dandang sees; the server's own words go to the log. */
final class Console {
  private final PrintStream out;
  private final long begin = System.nanoTime();

  Console(OutputStream out) {
    this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  /** The terminal itself, whatever the server does to {@code System.out}. */
  static Console ofTheTerminal() {
    return new Console(new FileOutputStream(FileDescriptor.out));
  }

  void step(String words) {
    long tenths = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) / 100;
    out.printf("%4d.%d s  %s%n", tenths / 10, tenths % 10, words);
  }

  void say(String words) {
    out.println(words);
  }
}
