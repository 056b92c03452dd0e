package org.dandang.launcher;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the programs of PostgreSQL, which refuse to be run by root. Root first tries a namespace in
 * which it is nobody, and where the machine forbids that, lays down its rights for good.
 */
final class Commands {
  private static final long ROOT = 0;
  private static final String NOBODY = "65534";
  private static final long SECONDS = 120;

  private final List<String> prefix;
  private final boolean asNobody;

  private Commands(List<String> prefix, boolean asNobody) {
    this.prefix = prefix;
    this.asNobody = asNobody;
  }

  static Commands forThisUser() {
    Commands asWeAre = new Commands(List.of(), false);
    if (new UnixSystem().getUid() != ROOT) {
      return asWeAre;
    }
    for (Commands way :
        List.of(
            new Commands(List.of("unshare", "-U"), false),
            new Commands(
                List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"),
                true))) {
      if (way.works()) {
        return way;
      }
    }
    throw new Failure(
        "内置数据库不能以 root 运行，本机又缺少 unshare 和 setpriv：请换普通用户，或用 DANDANG_DB_URL 指定外部数据库。",
        "The embedded database cannot run as root, and this machine offers neither unshare nor"
            + " setpriv: use an ordinary account, or an external database with DANDANG_DB_URL.");
  }

  private boolean works() {
    try {
      return run(Path.of("/dev/null"), List.of("true")) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Gives a folder to whoever runs the commands. */
  void handOver(Path folder) throws IOException {
    if (asNobody) {
      new Commands(List.of(), false)
          .run(
              Path.of("/dev/null"),
              List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
      if (run(Path.of("/dev/null"), List.of("test", "-r", folder.toString())) != 0) {
        throw new Failure(
            "内置数据库以 nobody 身份运行，进不了 " + folder + "：请用 DANDANG_DATA_DIR 指定各级目录都可进入的位置。",
            "The embedded database runs as nobody here and cannot enter "
                + folder
                + ": name a folder that everybody may pass through with DANDANG_DATA_DIR.");
      }
    }
  }

  /** The exit code; everything that the command says is written to {@code output}. */
  int run(Path output, List<String> words) throws IOException {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(all);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    Process process = builder.start();
    try {
      if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      throw new IOException(words.get(0) + " took longer than " + SECONDS + " s");
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(words.get(0) + " was interrupted", e);
    }
  }

  /** As {@link #run}, for what must succeed. */
  void must(Path output, List<String> words) throws IOException {
    Files.deleteIfExists(output);
    int code = run(output, words);
    if (code != 0) {
      String said = Files.readString(output).strip();
      throw new IOException(
          Path.of(words.get(0)).getFileName()
              + " → "
              + code
              + ": "
              + said.substring(said.lastIndexOf('\n') + 1));
    }
  }
}
