package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whoever waits in front of the console how far the sample is. */
@ApplicationScoped
class LoadProgress {
  private static final Logger LOG = System.getLogger(LoadProgress.class.getName());

  @Inject
  @ConfigProperty(name = "dandang.progress")
  Optional<String> file;

  void begins(int number, int of, String title) {
    say("演示数据 %d/%d：%s…".formatted(number, of, title));
  }

  void ends(int number, int of, String title, long millis) {
    say("演示数据 %d/%d：%s，%.1f 秒".formatted(number, of, title, millis / 1000.0));
  }

  void fails(int number, int of, String title) {
    say("演示数据 %d/%d：%s，未能载入，原因见日志；下次启动从这一步继续".formatted(number, of, title));
  }

  private void say(String line) {
    LOG.log(Level.INFO, line);
    file.filter(name -> !name.isBlank()).ifPresent(name -> append(Path.of(name), line));
  }

  private static void append(Path path, String line) {
    try {
      Files.write(path, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
