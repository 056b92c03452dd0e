package org.dandang.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads on in the file to which the application writes how far it is, a line at a time. */
final class Progress {
  private final Path file;
  private final Console console;
  private int shown;

  Progress(Path file, Console console) throws IOException {
    this.file = file;
    this.console = console;
    Files.writeString(file, "");
  }

  void show() throws IOException {
    String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    if (shown == 0 && all.indexOf('\n') >= 0) {
      console.step("载入样例 Loading the sample …");
    }
    for (int end = all.indexOf('\n', shown); end >= 0; end = all.indexOf('\n', shown)) {
      console.step("      " + all.substring(shown, end).strip());
      shown = end + 1;
    }
  }
}
