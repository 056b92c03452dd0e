package org.dandang.launcher;

import java.io.IOException;

/**
 * Starts Dandang, and stops it when the process is asked to end: first the server, then its data.
 */
public final class Dandang {
  private static final int FAILED = 1;

  private Dandang() {}

  /**
   * Needs no arguments; see {@code config/dandang.properties}.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Console console = Console.ofTheTerminal();
    Distribution distribution =
        Distribution.beside(Dandang.class, System.getProperty("dandang.config"));
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, surprise) -> giveUp(console, surprise));
    try {
      Settings settings =
          Settings.of(
              System.getProperties(),
              System.getenv(),
              distribution.config().resolve("dandang.properties"));
      new Start(settings, distribution, console).run();
      Thread.currentThread().join();
    } catch (Failure failure) {
      console.say("✗ " + failure.getMessage().replace("\n", "\n  "));
      System.exit(FAILED);
    }
  }

  private static void giveUp(Console console, Throwable surprise) {
    surprise.printStackTrace(System.err);
    console.say("✗ 意外错误，详见日志：" + surprise + "\n  Unexpected, see the log: " + surprise);
    System.exit(FAILED);
  }
}
