package org.dandang.access.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that is not in the database: 32 random bytes, in Base64, in a file. Without it nothing
 * that it has sealed can be read again: it belongs to the backup, apart from the database.
 */
final class KeyFile {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH = 32;

  private final byte[] secret;

  KeyFile(byte[] secret) {
    if (secret.length != LENGTH) throw new IllegalStateException("The key must be 32 bytes long");
    this.secret = secret.clone();
  }

  byte[] derived(SealSuite suite, String purpose) {
    return suite.hash(secret, purpose.getBytes(StandardCharsets.UTF_8));
  }

  static KeyFile read(Path file) {
    try {
      return new KeyFile(Base64.getDecoder().decode(Files.readString(file).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException("The key cannot be read from " + file, e);
    }
  }

  /** Draws a new one, readable by this account alone; an existing file stays as it is. */
  static void make(Path file) throws IOException {
    byte[] made = new byte[LENGTH];
    RANDOM.nextBytes(made);
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), "sealing", ".new");
    try {
      if (Files.getFileStore(draft).supportsFileAttributeView("posix"))
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      Files.writeString(
          draft, Base64.getEncoder().encodeToString(made), StandardOpenOption.TRUNCATE_EXISTING);
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException another) {
      // made at the same moment by another node: that one holds
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
