package org.dandang.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Payara Micro in this process. Its folder is made anew at each start, for it would first deploy
 * what it finds in an old one; it stops by a shutdown hook of its own.
 */
final class Server {
  private static final String ITS_HOOK = "Payara Micro Shutdown Hook";
  private static final long HOOK_BEGINS_MILLIS = 1_000;
  private static final long HOOK_ENDS_MILLIS = 30_000;

  private final Distribution distribution;
  private final DataFolder data;
  private final Address address;
  private volatile boolean deployed;

  Server(Distribution distribution, DataFolder data, Address address) {
    this.distribution = distribution;
    this.data = data;
    this.address = address;
  }

  /** Says so at once when somebody else has the port; the server would only log it. */
  void requireFreePort() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address.host()), address.port()));
    } catch (UnknownHostException e) {
      throw new Failure(
          "监听地址 DANDANG_HTTP_ADDRESS 无效：" + address.host() + "。",
          "There is no such address to listen on (DANDANG_HTTP_ADDRESS): " + address.host() + ".",
          e);
    } catch (BindException e) {
      throw taken(e);
    } catch (IOException e) {
      throw new Failure(
          "无法监听 %s:%d：%s。".formatted(address.host(), address.port(), e.getMessage()),
          "Cannot listen on %s:%d: %s.".formatted(address.host(), address.port(), e.getMessage()),
          e);
    }
  }

  /** The server asks for the machine's own name; without an answer it would only fail to deploy. */
  static void requireOwnName() {
    try {
      InetAddress.getLocalHost();
    } catch (UnknownHostException e) {
      throw new Failure(
          "本机名无法解析：请在 /etc/hosts 中为本机名加一行（%s）。".formatted(e.getMessage()),
          "This machine's own name is not known to it: add it to /etc/hosts (%s)."
              .formatted(e.getMessage()),
          e);
    }
  }

  private Failure taken(BindException e) {
    if (e.getMessage().contains("Permission")) {
      return new Failure(
          "无权监听端口 %d：请用 DANDANG_HTTP_PORT 换一个大于 1023 的端口。".formatted(address.port()),
          "This account may not listen on port %d: choose one above 1023 with DANDANG_HTTP_PORT."
              .formatted(address.port()),
          e);
    }
    if (e.getMessage().contains("assign")) {
      return new Failure(
          "本机没有监听地址 %s（DANDANG_HTTP_ADDRESS）。".formatted(address.host()),
          "This machine has no address %s to listen on (DANDANG_HTTP_ADDRESS)."
              .formatted(address.host()),
          e);
    }
    return new Failure(
        "端口 %d 已被占用（%s:%d）：请停止占用它的程序，或用 DANDANG_HTTP_PORT 换一个端口。"
            .formatted(address.port(), address.host(), address.port()),
        "Port %d on %s is in use: stop whoever has it, or choose another with DANDANG_HTTP_PORT."
            .formatted(address.port(), address.host()),
        e);
  }

  /** Starts it on a thread of its own and returns at once. */
  void start(String logFormat, boolean logToFile) throws IOException {
    Path root = data.fresh("server");
    for (String part : List.of("config", "docroot", "lib")) {
      copy(distribution.payara().resolve(part), root.resolve(part));
    }
    Logging.write(
        distribution.configured("logging.properties"),
        root.resolve("logging.properties"),
        data.path("log"),
        logFormat,
        logToFile);
    System.setProperty(
        "fish.payara.micro.BootJar",
        distribution.payara().resolve("launch-micro.jar").toUri().toString());
    System.setProperty("fish.payara.micro.UnpackDir", distribution.payara().toString());
    if (logToFile) {
      PrintStream log =
          new PrintStream(
              Files.newOutputStream(data.path("log/console.log")), true, StandardCharsets.UTF_8);
      System.setOut(log);
      System.setErr(log);
    }
    Thread thread = new Thread(() -> run(root), "dandang-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void run(Path root) {
    try {
      Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
          .getMethod("main", String[].class)
          .invoke(null, (Object) words(root));
    } catch (InvocationTargetException e) {
      e.getCause().printStackTrace(System.err);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the server is not beside the launcher", e);
    } finally {
      deployed = true;
    }
  }

  private String[] words(Path root) {
    return Stream.of(
            "--rootdir " + root,
            "--port " + address.port(),
            "--contextroot /",
            // Not --nocluster beside it: that one wins, and the data grid listens all the same.
            "--nohazelcast",
            "--disablephonehome",
            "--interfaces 127.0.0.1",
            "--name dandang",
            "--prebootcommandfile " + distribution.configured("payara/pre-boot.txt"),
            "--logproperties " + data.path("server/logging.properties"),
            "--deploy " + distribution.war())
        .flatMap(option -> Stream.of(option.split(" ", 2)))
        .toArray(String[]::new);
  }

  /** The server has done what it could to deploy, well or not. */
  boolean hasTried() {
    return deployed;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(path -> copyOne(path, to.resolve(from.relativize(path).toString())));
    }
  }

  private static void copyOne(Path from, Path to) {
    try {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In a shutdown: returns when the server's own hook has stopped it. */
  static void awaitItsEnd() throws InterruptedException {
    long begin = System.nanoTime();
    while (System.nanoTime() - begin < HOOK_BEGINS_MILLIS * 1_000_000) {
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().equals(ITS_HOOK)) {
          thread.join(HOOK_ENDS_MILLIS);
          return;
        }
      }
      Thread.sleep(20);
    }
  }
}
