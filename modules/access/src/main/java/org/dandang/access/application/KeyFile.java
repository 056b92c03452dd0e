package org.dandang.access.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;

/**
 * The one secret that is not in the database: 32 random bytes, in Base64, in a file. {@code
 * dandang.key.file} names it; the launcher names a folder by {@code dandang.keys}, where it is made
 * at the first start. Without it nothing sealed can be read again: it belongs to the backup, apart
 * from the database.
 */
final class KeyFile {
  private static final int LENGTH = 32;

  private final byte[] secret;

  KeyFile(byte[] secret) {
    if (secret.length != LENGTH) throw new IllegalStateException("The key must be 32 bytes long");
    this.secret = secret.clone();
  }

  static KeyFile of(Config config) {
    Optional<String> file = config.getOptionalValue("dandang.key.file", String.class);
    if (file.isPresent()) return read(Path.of(file.get()));
    Optional<String> folder = config.getOptionalValue("dandang.keys", String.class);
    return in(
        Path.of(
            folder.orElseThrow(
                () ->
                    new IllegalStateException(
                        "No key: set dandang.key.file to a file with 32 random bytes in Base64"))));
  }

  static KeyFile in(Path folder) {
    Path file = folder.resolve("sealing.key");
    try {
      if (!Files.exists(file)) make(folder, file);
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The key cannot be made at " + file, e);
    }
  }

  byte[] derived(String purpose) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
  }

  private static KeyFile read(Path file) {
    try {
      return new KeyFile(Base64.getDecoder().decode(Files.readString(file).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException("The key cannot be read from " + file, e);
    }
  }

  private static void make(Path folder, Path file) throws IOException {
    byte[] made = new byte[LENGTH];
    new SecureRandom().nextBytes(made);
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "sealing", ".new");
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
