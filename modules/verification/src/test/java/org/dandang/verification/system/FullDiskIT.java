package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk: at the start, and under a server that runs. */
@Beside
class FullDiskIT {
  private static final int MOST_ACTS = 400;
  private static final int MOST_SECONDS = 90;

  @TempDir private Path folder;

  /** A limit on the size of files refuses what a full disk refuses, for whoever runs this. */
  @Test
  void no_room_at_the_start_is_said_in_one_sentence() {
    RunningServer server =
        RunningServer.startBy(
            List.of("sh", "-c", "ulimit -f 2048; exec \"$@\"", "sh"),
            Distribution.SHIPPED,
            folder.resolve("limited"),
            Map.of());
    assertThat(server.awaitExit()).isNotZero();
    assertThat(server.console())
        .contains("磁盘已满", "The disk is full")
        .doesNotContain("\tat ", "Exception");
  }

  /** On a small file system of its own, where the machine lets its users mount one. */
  @Test
  void a_running_server_refuses_in_one_sentence_and_loses_nothing() throws Exception {
    Optional<List<String>> small = smallDisk();
    if (small.isEmpty()) System.err.println("No file system can be mounted: FullDiskIT is partial");
    assumeThat(small).as("unshare may mount a tmpfs").isPresent();
    Path data = folder.resolve("small");
    Files.createDirectories(data.resolve("data"));
    RunningServer server = OtherCounty.startBy(small.orElseThrow(), data);
    try {
      server.awaitReady();
      fillAndRecover(server, data.resolve("data"));
    } finally {
      server.stop();
    }
  }

  private static void fillAndRecover(RunningServer server, Path disk) throws Exception {
    Rest rest = Rest.integrator(server);
    Path filler =
        Path.of("/proc/" + server.process().pid() + "/root" + disk.toAbsolutePath() + "/filler");
    fill(filler);
    long held = 0;
    Rest.Answer answer = rest.post("/api/v1/acts/HOLD_A_CLASS_FOR_THREE", "");
    for (; answer.status() == 204 && held < MOST_ACTS; held++)
      answer = rest.post("/api/v1/acts/HOLD_A_CLASS_FOR_THREE", "");
    assertThat(answer.status()).as("after " + held + " acts").isGreaterThanOrEqualTo(500);
    assertThat(answer.type()).contains("problem+json");
    assertThat(answer.object().getString("title")).endsWith("。").doesNotContain("Exception");
    Files.delete(filler);
    awaitAct(rest);
    assertThat(classes(rest)).isEqualTo(held + 1);
  }

  /** The database may need its recovery first. */
  private static void awaitAct(Rest rest) throws InterruptedException {
    int status = 0;
    for (int second = 0; status != 204 && second < MOST_SECONDS; second++) {
      if (second > 0) Thread.sleep(1_000);
      status = rest.post("/api/v1/acts/HOLD_A_CLASS_FOR_THREE", "").status();
    }
    assertThat(status).as("an act after room was made").isEqualTo(204);
  }

  private static long classes(Rest rest) {
    return rest.get("/api/v1/overview/2018/figures").json().asJsonArray().stream()
        .map(value -> (JsonObject) value)
        .filter(figure -> figure.getString("key").equals("training_classes"))
        .findFirst()
        .orElseThrow()
        .getJsonNumber("value")
        .longValue();
  }

  private static void fill(Path filler) throws IOException {
    byte[] block = new byte[4096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) out.write(block);
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("No space left");
    }
  }

  private Optional<List<String>> smallDisk() {
    Path mount = folder.resolve("small").resolve("data").toAbsolutePath();
    String script = "mount -t tmpfs -o size=640m tmpfs '" + mount + "' && exec \"$@\"";
    return Stream.of(List.of("unshare", "-m"), List.of("unshare", "-Urm"))
        .map(way -> Stream.concat(way.stream(), Stream.of("sh", "-c", script, "sh")).toList())
        .filter(this::works)
        .findFirst();
  }

  private boolean works(List<String> way) {
    try {
      Files.createDirectories(folder.resolve("small").resolve("data"));
      return new ProcessBuilder(Stream.concat(way.stream(), Stream.of("true")).toList())
              .start()
              .waitFor()
          == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }
}
