package org.dandang.personnel.domain.form;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dandang.personnel.api.form.Photo;

/** Photos by their hash and by the ending that fits their content. */
public final class FormPhotos {
  private FormPhotos() {}

  public static String print(Photo photo) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(photo.bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Such as {@code photo.jpg}. */
  public static String fileName(Photo photo) {
    String type = Pictures.type(photo.bytes()).orElse("image/jpeg");
    return "photo." + (type.equals("image/jpeg") ? "jpg" : type.substring("image/".length()));
  }
}
