package org.dandang.personnel.domain.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

  @Test
  void a_photo_taken_with_the_camera_held_sideways_or_overhead_stands_upright() throws IOException {
    String[] seen = new String[8];
    for (int value = 1; value <= 8; value++) {
      BufferedImage shown =
          ImageIO.read(new ByteArrayInputStream(Portrait.of(held(value, value % 2 == 0)).bytes()));
      seen[value - 1] = darkCorner(shown);
    }
    assertThat(seen)
        .containsExactly(
            "wide left above",
            "wide right above",
            "wide right below",
            "wide left below",
            "tall left above",
            "tall right above",
            "tall right below",
            "tall left below");
  }

  @Test
  void a_file_with_a_broken_note_of_its_camera_is_taken_as_it_is() throws IOException {
    byte[] whole = held(6, false);
    byte[] broken = whole.clone();
    for (int at = 12; at < 40; at++) broken[at] = (byte) 0x7F;
    assertThat(size(Portrait.of(whole).bytes())).isEqualTo("320x400");
    assertThat(size(Portrait.of(broken).bytes())).isEqualTo("320x400");
  }

  /**
   * A square with a dark wide field in its upper left corner as the sensor saw it, and how the
   * camera was held.
   */
  private static byte[] held(int orientation, boolean little) throws IOException {
    BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, 400, 400);
    drawing.setColor(Color.BLACK);
    drawing.fillRect(0, 0, 200, 100);
    drawing.dispose();
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", jpeg);
    ByteBuffer note = ByteBuffer.allocate(36);
    note.putShort((short) 0xFFE1)
        .putShort((short) 34)
        .put("Exif".getBytes(StandardCharsets.US_ASCII));
    note.putShort((short) 0).putShort((short) (little ? 0x4949 : 0x4D4D));
    note.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    note.putShort((short) 42).putInt(8).putShort((short) 1);
    note.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(jpeg.toByteArray(), 0, 2);
    file.write(note.array());
    file.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
    return file.toByteArray();
  }

  /** Where the dark field lies, and how. */
  private static String darkCorner(BufferedImage image) {
    int right = image.getWidth() - 1;
    int low = image.getHeight() - 1;
    boolean left = isDark(image, 5, 5) || isDark(image, 5, low - 5);
    boolean above = isDark(image, 5, 5) || isDark(image, right - 5, 5);
    boolean tall = isDark(image, left ? 5 : right - 5, above ? 150 : low - 150);
    return (tall ? "tall " : "wide ") + (left ? "left " : "right ") + (above ? "above" : "below");
  }

  private static boolean isDark(BufferedImage image, int x, int y) {
    return (image.getRGB(x, y) & 0xFF) < 100;
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
