package org.dandang.launcher;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

/** Ctrl-C, a signal or a failed start: the server ends first, then its database, then the lock. */
final class Ending implements Runnable {
  private final DataFolder data;
  private final Console console;
  private final AtomicReference<EmbeddedDatabase> database = new AtomicReference<>();

  private volatile boolean begun;

  private Ending(DataFolder data, Console console) {
    this.data = data;
    this.console = console;
  }

  static Ending prepared(DataFolder data, Console console) {
    Ending ending = new Ending(data, console);
    Runtime.getRuntime().addShutdownHook(new Thread(ending, "dandang-ending"));
    return ending;
  }

  void stops(EmbeddedDatabase started) {
    database.set(started);
  }

  boolean hasBegun() {
    return begun;
  }

  @Override
  public void run() {
    begun = true;
    try {
      console.step("停止 Stopping …");
      Server.awaitItsEnd();
      EmbeddedDatabase started = database.get();
      if (started != null) {
        started.close();
      }
      data.close();
      console.step("已停止 Stopped.");
    } catch (IOException e) {
      console.say("✗ " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
