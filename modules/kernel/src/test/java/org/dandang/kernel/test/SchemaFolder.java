package org.dandang.kernel.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder of a PostgreSQL in which the schema is migrated already: made by the first module that
 * needs it, copied by all others whose changelog is the same.
 */
final class SchemaFolder {
  private static final String CHANGELOG = "db/changelog/changelog.xml";
  private static final String LOCK = "epg-lock";

  private final Path home;
  private final Consumer<EmbeddedPostgres> migration;

  SchemaFolder(Path home, Consumer<EmbeddedPostgres> migration) {
    this.home = home;
    this.migration = migration;
  }

  /** A folder of its own with the whole schema and nobody else's rows. */
  Path copy(EmbeddedPostgres.Builder builder) throws IOException {
    Files.createDirectories(home);
    Path made = home.resolve("schema-" + digest());
    if (!Files.exists(made)) make(made, builder);
    Path data = Files.createTempDirectory(home, "data-");
    copy(made, data);
    return data;
  }

  private void make(Path made, EmbeddedPostgres.Builder builder) throws IOException {
    Path data = Files.createTempDirectory(home, "data-");
    try (EmbeddedPostgres server =
        builder.setDataDirectory(data).setCleanDataDirectory(false).start()) {
      migration.accept(server);
    }
    Files.deleteIfExists(data.resolve(LOCK));
    if (!Files.exists(made)) Files.move(data, made, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : (Iterable<Path>) all::iterator) {
        Path other = to.resolve(from.relativize(one).toString());
        if (!one.equals(from)) Files.copy(one, other, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) Files.deleteIfExists(one);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of all files of the changelog, or of the jar in which they lie. */
  private static String digest() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : changelog()) digest.update(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> changelog() throws IOException, URISyntaxException {
    URL found = SchemaFolder.class.getClassLoader().getResource(CHANGELOG);
    if (found == null) throw new IllegalStateException(CHANGELOG + " is missing");
    if (found.getProtocol().equals("jar"))
      return List.of(Path.of(new URL(found.getPath().replaceFirst("!.*", "")).toURI()));
    try (Stream<Path> files = Files.walk(Path.of(found.toURI()).getParent())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
