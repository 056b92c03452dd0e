package org.dandang.verification.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The product as an operator starts it: the launcher's distribution, embedded database, demo
 * sample.
 */
public final class RunningServer {
  private static final Path SCRIPT = Path.of("..", "launcher", "run");
  private static final Duration PATIENCE =
      Duration.ofMinutes(Integer.getInteger("server.patience.minutes", 5));
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static RunningServer shared;

  private final Process process;
  private final int port;
  private final Path data;
  private final Path console;

  private RunningServer(Process process, int port, Path data, Path console) {
    this.process = process;
    this.port = port;
    this.data = data;
    this.console = console;
  }

  /** The one server of this run, ready with its sample; stopped when the run ends. */
  public static synchronized RunningServer shared() {
    if (shared == null) {
      RunningServer server = start(Path.of("target", "server-data"), Map.of());
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
      server.awaitReady();
      shared = server;
    }
    return shared;
  }

  /** Starts another one on its own data; does not wait. */
  public static RunningServer start(Path data, Map<String, String> environment) {
    return startFrom(Distribution.SHIPPED, data, environment);
  }

  /** The same from a distribution of its own. */
  public static RunningServer startFrom(
      Path distribution, Path data, Map<String, String> environment) {
    return startBy(List.of(), distribution, data, environment);
  }

  /**
   * The same under another command, such as a limit.
   *
   * @param words that are followed by the server's own command line
   */
  public static RunningServer startBy(
      List<String> words, Path distribution, Path data, Map<String, String> environment) {
    try {
      int port = freePort();
      Path folder = data.toAbsolutePath();
      Files.createDirectories(folder);
      Path console = folder.resolve("console.log");
      List<String> command = new ArrayList<>(words);
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("@" + distribution.resolve("java.options"));
      command.addAll(options());
      command.addAll(List.of("-jar", distribution.resolve("dandang.jar").toString()));
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
      Map<String, String> env = new HashMap<>(environment);
      env.putIfAbsent("DANDANG_HTTP_PORT", Integer.toString(port));
      env.putIfAbsent("DANDANG_DATA_DIR", folder.resolve("data").toString());
      env.putIfAbsent("DANDANG_DEMO", "true");
      builder.environment().putAll(env);
      System.out.println("Starting the server on port " + port + ", console in " + console);
      return new RunningServer(builder.start(), port, folder, console);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the launcher's own script adds for the demo, unless told otherwise. */
  private static List<String> options() throws IOException {
    String told = System.getProperty("server.options");
    if (told != null) return List.of(told.split(" "));
    return Files.readAllLines(SCRIPT).stream()
        .filter(line -> line.contains("options=") && !line.startsWith("#"))
        .flatMap(line -> Pattern.compile("-X[^\\s'\"]+").matcher(line).results())
        .map(MatchResult::group)
        .toList();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  public int port() {
    return port;
  }

  /** The embedded database as its owner, to look at what the product has written. */
  public Connection owner() throws IOException, SQLException {
    Path home = data.resolve("data");
    String port = Files.readAllLines(home.resolve("pg/postmaster.pid")).get(3).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/dandang",
        "dandang_owner",
        Files.readString(home.resolve("secrets/dandang_owner")).strip());
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  public Path data() {
    return data;
  }

  public String console() {
    try {
      return Files.readString(console, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isReady() {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/health/ready")).timeout(Duration.ofSeconds(5)).build();
    try {
      return HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public void awaitReady() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        stop();
        throw new IllegalStateException("The server did not become ready:\n" + console());
      }
      pause(BETWEEN_LOOKS);
    }
  }

  /** Waits for a line on the console. */
  public void awaitConsole(String text) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!console().contains(text)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("Not on the console: " + text + "\n" + console());
      }
      pause(BETWEEN_LOOKS);
    }
  }

  /** As Ctrl-C does; waits until it has gone. */
  public void stop() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Exit code, once it has gone by itself. */
  public int awaitExit() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        throw new IllegalStateException(console());
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As a power cut does it to the server; its database is left running. */
  public void kill() {
    process.destroyForcibly();
    awaitExit();
  }

  static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
