package org.dandang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** One start, from the settings to the first page. */
final class Start {
  private static final int HIGHEST_PORT = 65_535;
  private static final int LONGEST_START = 86_400;
  private static final long PAUSE_MILLIS = 150;

  private final Settings settings;
  private final Distribution distribution;
  private final Console console;
  private final Address address;

  Start(Settings settings, Distribution distribution, Console console) {
    this.settings = settings;
    this.distribution = distribution;
    this.console = console;
    this.address =
        new Address(
            settings.text(Setting.HTTP_ADDRESS),
            settings.number(Setting.HTTP_PORT, 1, HIGHEST_PORT));
  }

  /** Whatever is written at a start, a full disk is one sentence. */
  void run() throws IOException, InterruptedException {
    try {
      begin();
    } catch (IOException | UncheckedIOException e) {
      if (!FullDisk.isBehind(e)) {
        throw e;
      }
      throw FullDisk.failure(Path.of(settings.text(Setting.DATA_DIR)).toAbsolutePath(), e);
    }
  }

  private void begin() throws IOException, InterruptedException {
    boolean demo = settings.flag(Setting.DEMO);
    String format = settings.oneOf(Setting.LOG_FORMAT, Set.of("plain", "json"));
    boolean toFile = settings.oneOf(Setting.LOG_TO, Set.of("file", "console")).equals("file");
    Duration patience =
        Duration.ofSeconds(settings.number(Setting.START_TIMEOUT, 1, LONGEST_START));
    DataFolder data = DataFolder.open(Path.of(settings.text(Setting.DATA_DIR)));
    Server server = new Server(distribution, data, address);
    server.requireFreePort();
    Server.requireOwnName();
    Ending ending = Ending.prepared(data, console);

    DatabaseAccess access = database(data, ending);
    Progress progress = new Progress(data.path("progress"), console);
    new Handover(settings, data, distribution.config()).give(access, address, demo);

    console.step("启动服务器 Starting the server …");
    server.start(format, toFile);
    await(server, progress, patience, data.path("log/server.0.log"), ending);
    if (!ending.hasBegun()) {
      announce(demo);
      settle();
    }
  }

  private DatabaseAccess database(DataFolder data, Ending ending) {
    String url = settings.text(Setting.DB_URL);
    if (!url.isEmpty()) {
      console.step("外部数据库 External database " + url.replaceFirst("\\?.*", ""));
      return ExternalDatabase.reach(settings);
    }
    console.step("内置数据库 Embedded database in " + data.path("pg") + " …");
    EmbeddedDatabase database =
        EmbeddedDatabase.start(data, settings.number(Setting.DB_PORT, 0, HIGHEST_PORT));
    ending.stops(database);
    return database.access();
  }

  private void await(Server server, Progress progress, Duration patience, Path log, Ending ending)
      throws IOException, InterruptedException {
    Health health = new Health(address);
    long end = System.nanoTime() + patience.toNanos();
    while (!ending.hasBegun()) {
      boolean tried = server.hasTried();
      Health.Answer answer = health.ask();
      progress.show();
      if (answer == Health.Answer.READY) {
        return;
      }
      if (tried && !ending.hasBegun() && answer == Health.Answer.NOBODY) {
        throw new Failure(
            "应用程序部署失败，原因见 " + log + "。",
            "The application could not be deployed; the reason is in " + log + ".");
      }
      if (System.nanoTime() > end) {
        throw new Failure(
            "等了 %d 秒仍未就绪（dandang.start.timeout），详见 %s。".formatted(patience.toSeconds(), log),
            "Not ready after %d s (dandang.start.timeout); see %s."
                .formatted(patience.toSeconds(), log));
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  /**
   * Deploying, loading the sample and the server's first description of its REST, for which it
   * reads every class, take far more heap than serving does: had before the first integrator asks,
   * and given back.
   */
  private void settle() {
    System.gc();
    Health.discard(address.uri("/openapi"));
    System.gc();
  }

  private void announce(boolean demo) throws IOException {
    console.step("就绪 Ready: " + address.uri("/"));
    if (demo) {
      console.say("演示账号 Demo sign-ins:");
      DemoAccounts.show(distribution.war(), console);
      console.say(
          "信访举报网上平台（演示） Public portal of the demo: http://portal.localhost:"
              + address.port()
              + "/");
    }
    console.say("按 Ctrl-C 停止。Ctrl-C stops it.");
  }
}
