package org.dandang.verification.system;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The server of 临河县: the shipped one with a jar of its own in its WAR, started once a run. */
public final class OtherCounty {
  static final Path SHIPPED =
      Path.of("..", "launcher", "target", "dandang").toAbsolutePath().normalize();
  private static RunningServer running;

  private OtherCounty() {}

  public static synchronized RunningServer server() {
    if (running == null) running = started();
    return running;
  }

  private static RunningServer started() {
    RunningServer server = startBy(List.of(), folder().resolve("linhe"));
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    server.awaitReady();
    return server;
  }

  /** Another one on its own data, under another command; does not wait. */
  static RunningServer startBy(List<String> words, Path data) {
    try {
      return RunningServer.startBy(
          words, distribution(folder()), data, Map.of("DANDANG_SAMPLE", "linhe"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "linhe").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The shipped distribution with one more jar in its WAR. */
  private static Path distribution(Path folder) throws IOException {
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
