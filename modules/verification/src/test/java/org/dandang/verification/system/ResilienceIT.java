package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the product does when it is killed, and what it says when it cannot start. */
@Beside
class ResilienceIT {
  private static final int MOST_LOOKS = 90;

  @TempDir private Path folder;

  @Test
  void a_load_that_was_killed_goes_on_and_ends_whole() {
    Path data = folder.resolve("killed");
    RunningServer killed = RunningServer.start(data, Map.of());
    killed.awaitConsole("样例");
    killed.kill();
    RunningServer again = RunningServer.start(data, Map.of());
    try {
      again.awaitReady();
      assertThatFiguresBecomeTheSame(again, RunningServer.shared());
      assertThatAnAccountIsLockedAfterElevenWrongPasswords(again);
      assertThatATokenEndsWithItsAccount(again);
    } finally {
      again.stop();
    }
    assertThat(leftBehind(data)).isEmpty();
  }

  @Test
  void a_port_in_use_is_said_in_one_sentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      RunningServer server =
          RunningServer.start(folder.resolve("port"), Map.of("DANDANG_HTTP_PORT", port));
      assertThat(server.awaitExit()).isNotZero();
      assertThat(server.console()).contains(port).contains("占用").doesNotContain("\tat ");
    }
  }

  @Test
  void an_unreachable_database_is_said_in_one_sentence() {
    RunningServer server =
        RunningServer.start(
            folder.resolve("database"),
            Map.of(
                "DANDANG_DB_URL", "jdbc:postgresql://127.0.0.1:1/nowhere",
                "DANDANG_DB_USER", "nobody",
                "DANDANG_DB_PASSWORD", "nothing"));
    assertThat(server.awaitExit()).isNotZero();
    assertThat(server.console()).contains("数据库").doesNotContain("\tat ");
  }

  /** The shared server may have a motion of another test for a while, until it is voided. */
  private static void assertThatFiguresBecomeTheSame(RunningServer one, RunningServer other) {
    Map<String, Long> expected = figures(one);
    for (int look = 0; look < MOST_LOOKS && !figures(other).equals(expected); look++)
      RunningServer.pause(Duration.ofSeconds(2));
    assertThat(figures(other)).isEqualTo(expected);
  }

  private static void assertThatAnAccountIsLockedAfterElevenWrongPasswords(RunningServer server) {
    PageVisitor visitor = PageVisitor.stranger(server);
    for (int i = 0; i < 10; i++)
      assertThat(visitor.signIn("leader", "wrong-" + i).path()).contains("signin");
    assertThat(visitor.signIn("leader", "wrong-11").body()).contains("锁定");
    assertThat(visitor.signIn("leader", "demo-leader").body()).contains("锁定");
  }

  /** Here, for nobody else calls this server with that account. */
  private static void assertThatATokenEndsWithItsAccount(RunningServer server) {
    Rest caller = Rest.integrator(server);
    assertThat(caller.get("/api/v1/units").status()).isEqualTo(200);
    PageVisitor secadmin = PageVisitor.signedIn(server, "secadmin");
    secadmin.press(secadmin.linkNamed("integrator", "/system/accounts.xhtml"), "acts:disable");
    assertThat(caller.get("/api/v1/units").status()).isEqualTo(401);
    String asked = "{\"account\":\"integrator\",\"password\":\"demo-integrator\"}";
    assertThat(Rest.anonymous(server).post("/api/v1/tokens", asked).status()).isEqualTo(401);
  }

  private static Map<String, Long> figures(RunningServer server) {
    return Rest.integrator(server)
        .get("/api/v1/overview/2018/figures")
        .json()
        .asJsonArray()
        .stream()
        .map(value -> value.asJsonObject())
        .collect(
            Collectors.toMap(
                figure -> figure.getString("key"),
                figure -> figure.getJsonNumber("value").longValue()));
  }

  /** Process numbers of databases that outlived their server. */
  private static java.util.List<String> leftBehind(Path data) {
    try (var files = Files.walk(data)) {
      return files.filter(file -> file.endsWith("postmaster.pid")).map(Path::toString).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
