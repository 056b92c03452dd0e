package org.dandang.verification.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The server of 临河县: the shipped one with a jar of its own in its WAR, started once a run. */
public final class OtherCounty {
  private static RunningServer running;

  private OtherCounty() {}

  public static synchronized RunningServer server() {
    if (running == null) running = started();
    return running;
  }

  private static RunningServer started() {
    RunningServer server = startBy(List.of(), folder().resolve("linhe"));
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    server.awaitReady();
    return server;
  }

  /** Another one on its own data, under another command; does not wait. */
  static RunningServer startBy(List<String> words, Path data) {
    try {
      return RunningServer.startBy(
          words,
          Distribution.with(folder(), "org/dandang/othercounty"),
          data,
          Map.of("DANDANG_SAMPLE", "linhe"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "linhe").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
