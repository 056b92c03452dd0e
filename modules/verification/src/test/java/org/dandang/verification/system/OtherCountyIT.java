package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dandang.othercounty.Act;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing is hard-wired: the same WAR with another county's records gives that county's figures,
 * and whatever is done to one record changes exactly the figures that it should.
 */
class OtherCountyIT {
  private static final Path SHIPPED =
      Path.of("..", "launcher", "target", "dandang").toAbsolutePath().normalize();
  private static final int ACTS = 25;

  @TempDir private static Path folder;
  private static RunningServer server;
  private static Rest rest;

  @BeforeAll
  static void start() throws IOException {
    server =
        RunningServer.startFrom(
            distribution(), folder.resolve("linhe"), Map.of("DANDANG_SAMPLE", "linhe"));
    server.awaitReady();
    rest = Rest.integrator(server);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void a_county_without_records_has_no_figures() {
    Map<String, Long> before = figures(2016);
    assertThat(before).isNotEmpty().allSatisfy((key, value) -> assertThat(value).as(key).isZero());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 451425})
  void every_act_changes_exactly_the_figures_that_it_should(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, Long> expected = figures(2018);
    for (int i = 0; i < ACTS; i++) {
      Act act = Act.values()[random.nextInt(Act.values().length)];
      int status = rest.post("/api/v1/acts/" + act.name(), "").status();
      assertThat(status).as(act.name()).isIn(204, 410);
      if (status == 204)
        act.changes().forEach((key, change) -> expected.merge(key, change, Long::sum));
      assertThat(figures(2018)).as("after " + act).isEqualTo(expected);
    }
  }

  private static Map<String, Long> figures(int year) {
    Map<String, Long> figures = new TreeMap<>();
    rest.get("/api/v1/overview/" + year + "/figures")
        .json()
        .asJsonArray()
        .forEach(
            value ->
                figures.put(
                    value.asJsonObject().getString("key"),
                    value.asJsonObject().getJsonNumber("value").longValue()));
    return figures;
  }

  /** The shipped distribution with one more jar in its WAR. */
  private static Path distribution() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("distribution"));
    try (Stream<Path> parts = Files.list(SHIPPED)) {
      for (Path part : parts.toList()) {
        Path target = copy.resolve(part.getFileName());
        if (Files.isDirectory(part)) Files.createSymbolicLink(target, part);
        else Files.copy(part, target);
      }
    }
    URI war = URI.create("jar:" + copy.resolve("dandang.war").toUri());
    try (FileSystem inside = FileSystems.newFileSystem(war, Map.of());
        OutputStream jar = Files.newOutputStream(inside.getPath("WEB-INF/lib/othercounty.jar"))) {
      pack(Path.of("target", "test-classes"), "org/dandang/othercounty", jar);
    }
    return copy;
  }

  private static void pack(Path root, String part, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (Stream<Path> files = Files.walk(root.resolve(part))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    }
    zip.finish();
  }
}
