package org.dandang.web.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The changelogs that come with the application, and the checksum over all of them. */
final class Changelogs {
  static final String ROOT = "db/changelog/changelog.xml";
  private static final String FOLDER = "db/changelog/";

  private Changelogs() {}

  /**
   * The same for the same files and the same accounts, so that unchanged schemas are left alone.
   */
  static String checksum(ClassLoader loader, String salt) {
    URL root = loader.getResource(ROOT);
    if (root == null) throw new IllegalStateException(ROOT + " is not in the application");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt.getBytes(StandardCharsets.UTF_8));
      URLConnection connection = root.openConnection();
      if (connection instanceof JarURLConnection jar) {
        jar.setUseCaches(false);
        try (JarFile file = jar.getJarFile()) {
          addAll(digest, file);
        }
      } else {
        addAll(digest, Path.of(URI.create(root.toString())).getParent());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addAll(MessageDigest digest, JarFile jar) throws IOException {
    List<JarEntry> entries =
        jar.stream()
            .filter(entry -> entry.getName().startsWith(FOLDER) && !entry.isDirectory())
            .sorted(java.util.Comparator.comparing(JarEntry::getName))
            .toList();
    for (JarEntry entry : entries) {
      digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
      try (InputStream content = jar.getInputStream(entry)) {
        digest.update(content.readAllBytes());
      }
    }
  }

  private static void addAll(MessageDigest digest, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
  }
}
