package org.dandang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The operator's logging file, with the folder and the form of the lines filled in. */
final class Logging {
  private Logging() {}

  static void write(Path from, Path to, Path folder, String format, boolean toFile)
      throws IOException {
    String formatter =
        format.equals("json")
            ? "fish.payara.enterprise.server.logging.JSONLogFormatter"
            : "java.util.logging.SimpleFormatter";
    String handler = toFile ? "FileHandler" : "ConsoleHandler";
    Files.writeString(
        to,
        Files.readString(from)
            .replace("${dandang.log.handler}", "java.util.logging." + handler)
            .replace("${dandang.log.folder}", folder.toString())
            .replace("${dandang.log.formatter}", formatter));
  }
}
