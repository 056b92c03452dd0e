package org.dandang.personnel.domain.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** P1: a photo is told by its content and cut to four by five. */
class PortraitTest {
  @Test
  void a_wide_a_tall_and_a_large_picture_all_become_four_by_five() throws IOException {
    assertThat(size(Portrait.of(picture(900, 400, "png")).bytes())).isEqualTo("320x400");
    assertThat(size(Portrait.of(picture(300, 900, "jpg")).bytes())).isEqualTo("300x375");
    assertThat(size(Portrait.of(picture(3000, 4000, "jpg")).bytes())).isEqualTo("480x600");
  }

  @Test
  void what_is_no_picture_or_another_kind_or_tiny_or_cut_off_is_refused() throws IOException {
    byte[] whole = picture(400, 500, "png");
    byte[] head = java.util.Arrays.copyOf(whole, 20);
    for (byte[] bytes :
        new byte[][] {
          "<svg/>".getBytes(StandardCharsets.UTF_8),
          picture(400, 500, "bmp"),
          picture(60, 80, "png"),
          head,
          {}
        }) assertThatThrownBy(() -> Portrait.of(bytes)).isInstanceOf(NoPortrait.class);
  }

  private static byte[] picture(int width, int height, String type) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, type, bytes);
    return bytes.toByteArray();
  }

  private static String size(byte[] bytes) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    return image.getWidth() + "x" + image.getHeight();
  }
}
