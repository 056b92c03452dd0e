package org.dandang.office.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.dandang.office.domain.exchange.KeyCard;

/**
 * This half's own pair of keys, in a file of the folder of keys: made at the first use, private
 * part first. Who has the file signs as this half.
 */
record ExchangeKey(PrivateKey secret, KeyCard card) {
  private static final String FILE = "exchange.key";

  static ExchangeKey in(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) make(folder, file);
      return read(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the exchange key cannot be read from " + file, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("there is no exchange key in " + file, e);
    }
  }

  private static ExchangeKey read(List<String> lines) throws GeneralSecurityException {
    byte[] secret = Base64.getDecoder().decode(lines.get(0));
    return new ExchangeKey(
        KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(secret)),
        new KeyCard(lines.get(1)));
  }

  private static void make(Path folder, Path file) throws IOException, GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "exchange", ".new");
    try {
      if (Files.getFileStore(draft).supportsFileAttributeView("posix"))
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
      String text = secret + "\n" + KeyCard.of(pair.getPublic()).text() + "\n";
      Files.writeString(draft, text, StandardOpenOption.TRUNCATE_EXISTING);
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException another) {
      // made at the same moment by another node: that one holds
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
