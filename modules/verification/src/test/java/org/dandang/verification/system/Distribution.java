package org.dandang.verification.system;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The shipped distribution with one more jar in its WAR. */
final class Distribution {
  static final Path SHIPPED =
      Path.of("..", "launcher", "target", "dandang").toAbsolutePath().normalize();

  private Distribution() {}

  /** A copy in a folder of its own, with these packages of the tests. */
  static Path with(Path folder, String... packages) throws IOException {
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
        OutputStream jar = Files.newOutputStream(inside.getPath("WEB-INF/lib/tests.jar"));
        ZipOutputStream zip = new ZipOutputStream(jar)) {
      for (String part : packages) pack(Path.of("target", "test-classes"), part, zip);
    }
    return copy;
  }

  private static void pack(Path root, String part, ZipOutputStream zip) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(part))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    }
  }
}
