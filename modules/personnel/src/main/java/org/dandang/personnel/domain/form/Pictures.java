package org.dandang.personnel.domain.form;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dandang.personnel.api.form.Photo;

/** Pictures of the form, told by their content. */
public final class Pictures {
  /** Bytes that one picture may have. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  private static final Pattern PREFIX = Pattern.compile("^\\s*data:[^,]{0,80},");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private Pictures() {}

  static Optional<Photo> decoded(String base64) {
    String text = BLANK.matcher(PREFIX.matcher(base64).replaceFirst("")).replaceAll("");
    try {
      return of(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The picture, when it is one and not too large. */
  public static Optional<Photo> of(byte[] bytes) {
    return bytes.length <= MOST_BYTES && type(bytes).isPresent()
        ? Optional.of(new Photo(bytes))
        : Optional.empty();
  }

  /** Media type by content: JPEG, PNG or BMP. */
  public static Optional<String> type(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xD8, 0xFF)) return Optional.of("image/jpeg");
    if (begins(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) return Optional.of("image/png");
    if (bytes.length > 54 && begins(bytes, 'B', 'M')) return Optional.of("image/bmp");
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) return false;
    for (int i = 0; i < signature.length; i++) if ((bytes[i] & 0xFF) != signature[i]) return false;
    return true;
  }
}
