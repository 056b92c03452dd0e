package org.dandang.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The PostgreSQL that comes along. It keeps its files in the data folder, writes them to the disk
 * before it says yes, listens on loopback only, asks everybody for a password, and is stopped after
 * the server. One that a killed launcher left behind is stopped before a new one starts.
 */
final class EmbeddedDatabase implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final String WAIT_SECONDS = "60";
  private static final long LARGEST_LOG = 10L << 20;

  private final DataFolder data;
  private final Path programs;
  private final Path files;
  private final Commands commands;
  private final DatabaseAccess access;

  private EmbeddedDatabase(DataFolder data, int port, Path programs, Commands commands)
      throws IOException {
    this.data = data;
    this.programs = programs;
    this.files = data.path("pg");
    this.commands = commands;
    this.access =
        new DatabaseAccess(
            "jdbc:postgresql://" + LOOPBACK + ":" + port + "/" + DatabaseAccounts.DATABASE,
            DatabaseAccounts.APPLICATION,
            data.secret(DatabaseAccounts.APPLICATION),
            DatabaseAccounts.OWNER,
            data.secret(DatabaseAccounts.OWNER));
  }

  /**
   * Ready to be used.
   *
   * @param port where to listen, 0 for any free one
   */
  static EmbeddedDatabase start(DataFolder data, int port) {
    Commands commands = Commands.forThisUser();
    try {
      int chosen = port == 0 ? anyFreePort() : port;
      EmbeddedDatabase database =
          new EmbeddedDatabase(data, chosen, PostgresFiles.unpackedIn(data), commands);
      database.start(chosen);
      return database;
    } catch (IOException | SQLException e) {
      if (FullDisk.isBehind(e)) {
        throw FullDisk.failure(data.path(""), e);
      }
      throw new Failure(
          "内置数据库启动失败：" + e.getMessage() + "（详见 " + data.path("log/postgresql.log") + "）。",
          "The embedded database does not start: "
              + e.getMessage()
              + " (see "
              + data.path("log/postgresql.log")
              + ").",
          e);
    }
  }

  DatabaseAccess access() {
    return access;
  }

  private void start(int port) throws IOException, SQLException {
    if (!Files.exists(files.resolve("PG_VERSION"))) {
      create();
    }
    commands.handOver(files);
    stopTheOneLeftBehind();
    EmbeddedConfiguration.write(files, port);
    commands.handOver(files);
    Path log = data.path("log/postgresql.log");
    if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
      Files.delete(log);
    }
    Files.writeString(log, "", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    commands.handOver(log);
    control("start", "-w", "-t", WAIT_SECONDS, "-l", log.toString());
    DatabaseAccounts.prepare(
        "jdbc:postgresql://" + LOOPBACK + ":" + port + "/", data.secret("postgres"), access);
  }

  private void create() throws IOException {
    data.fresh("pg.new");
    Path fresh = data.path("pg.new");
    Path password = data.path("pg.new.password");
    Files.writeString(password, data.secret("postgres"));
    commands.handOver(fresh);
    commands.handOver(password);
    commands.must(
        data.path("log/initdb.log"),
        List.of(
            programs.resolve("bin/initdb").toString(),
            "-D",
            fresh.toString(),
            "-U",
            "postgres",
            "-A",
            "scram-sha-256",
            "--pwfile=" + password,
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--data-checksums"));
    Files.delete(password);
    Files.move(fresh, files);
  }

  private void stopTheOneLeftBehind() throws IOException {
    Path mark = files.resolve("postmaster.pid");
    if (!Files.exists(mark)) {
      return;
    }
    long process = Long.parseLong(Files.readAllLines(mark).get(0).strip());
    boolean ours =
        ProcessHandle.of(process)
            .flatMap(handle -> handle.info().command())
            .filter(command -> Path.of(command).endsWith("bin/postgres"))
            .isPresent();
    if (ours) {
      control("stop", "-w", "-m", "fast", "-t", WAIT_SECONDS);
    } else {
      Files.deleteIfExists(mark);
    }
  }

  private void control(String... words) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(programs.resolve("bin/pg_ctl").toString());
    all.add("-s");
    all.add("-D");
    all.add(files.toString());
    all.addAll(List.of(words));
    commands.must(data.path("log/pg_ctl.log"), all);
  }

  private static int anyFreePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws IOException {
    control("stop", "-w", "-m", "fast", "-t", WAIT_SECONDS);
  }
}
