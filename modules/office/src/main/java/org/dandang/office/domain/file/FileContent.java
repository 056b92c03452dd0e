package org.dandang.office.domain.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What was uploaded, once it is known to be of an accepted kind and size. */
public record FileContent(String name, FileType type, byte[] bytes) {
  /** Reads at most one byte more than is allowed. */
  public static FileContent of(String name, InputStream content, int limit) {
    try {
      byte[] bytes = content.readNBytes(limit + 1);
      if (bytes.length > limit) throw new FileTooLarge(limit);
      if (bytes.length == 0) throw new FileKindNotAccepted(name);
      FileType type = FileType.of(bytes).orElseThrow(() -> new FileKindNotAccepted(name));
      if (!type.fits(name)) throw new FileNameMisleads(name, type.mediaType());
      return new FileContent(lastPart(name), type, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pages it has, where its kind says so and it can be read. */
  public Optional<Integer> pages() {
    return PageCount.of(type, bytes);
  }

  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Some browsers send the whole path. */
  private static String lastPart(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
