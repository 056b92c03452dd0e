package org.dandang.web.personnel;

import java.util.Base64;
import java.util.Optional;
import org.dandang.personnel.api.form.Photo;

/** The photo of a form, to be drawn in the page itself: it has no address that could be kept. */
final class FormPictures {
  private FormPictures() {}

  /** Null without one. */
  static String drawn(Optional<Photo> photo) {
    return photo.map(Photo::bytes).map(FormPictures::drawn).orElse(null);
  }

  private static String drawn(byte[] bytes) {
    return "data:" + type(bytes[0]) + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String type(byte first) {
    return switch (first) {
      case (byte) 0x89 -> "image/png";
      case 'B' -> "image/bmp";
      default -> "image/jpeg";
    };
  }
}
