package org.dandang.verification.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium or a kin of it on this machine, fetches one where it can, and says what to
 * install where not. The one without a window costs half the time and comes first.
 */
final class InstalledBrowser {
  private static final String WINDOWLESS = "chromium-headless-shell";
  private static final String USUAL = "chromium";
  private static final List<String> NAMES =
      List.of(
          WINDOWLESS,
          USUAL,
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "brave-browser");
  private static final List<Path> ELSEWHERE =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

  private InstalledBrowser() {}

  static synchronized Path find() {
    Optional<Path> found = named();
    if (found.isEmpty() && fetched()) found = named();
    return found.orElseThrow(
        () ->
            new IllegalStateException(
                "浏览器测试需要 Chromium 或 Chrome：请安装（Debian/Ubuntu: apt-get install chromium fonts-noto-cjk），"
                    + "或用环境变量 DANDANG_BROWSER 指明其路径。The browser tests need Chromium or Chrome: install one, or name"
                    + " its path in the environment variable DANDANG_BROWSER."));
  }

  private static Optional<Path> named() {
    String given = System.getenv("DANDANG_BROWSER");
    Stream<Path> path =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    Stream<Path> candidates = Stream.concat(path, ELSEWHERE.stream());
    if (given != null) candidates = Stream.concat(Stream.of(Path.of(given)), candidates);
    return candidates.filter(Files::isExecutable).findFirst();
  }

  /** With Debian's or Ubuntu's package tool, when this user may install. */
  private static boolean fetched() {
    Path tool = Path.of("/usr/bin/apt-get");
    if (!Files.isExecutable(tool) || !System.getProperty("user.name").equals("root")) return false;
    System.out.println("没有找到浏览器，正在安装 Chromium … No browser found, installing Chromium …");
    return run(tool.toString(), "update")
        && (installed(tool, WINDOWLESS) || installed(tool, USUAL));
  }

  private static boolean installed(Path tool, String browser) {
    return run(
        tool.toString(), "install", "-y", "--no-install-recommends", browser, "fonts-noto-cjk");
  }

  private static boolean run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process = builder.start();
      return process.waitFor(15, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
