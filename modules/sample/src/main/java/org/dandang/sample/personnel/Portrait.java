package org.dandang.sample.personnel;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;
import org.dandang.personnel.api.form.Photo;

/** A drawn portrait: nobody is shown. */
final class Portrait {
  private static final int WIDTH = 135;
  private static final int HEIGHT = 180;
  private static final Color[] GROUNDS = {
    new Color(0x3E6FB0), new Color(0xB33A33), new Color(0xE8ECF2), new Color(0x4F8A73)
  };
  private static final Color[] SKINS = {
    new Color(0xF1D3B8), new Color(0xE6C09F), new Color(0xD9AE8B)
  };
  private static final Color[] COATS = {
    new Color(0x1F2A3A), new Color(0x2D2D33), new Color(0x37475C), new Color(0x5A2F36)
  };
  private static final Color HAIR = new Color(0x24201E);

  private Portrait() {}

  static Photo drawn(boolean woman, boolean grey, RandomGenerator seed) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    Color hair = grey ? new Color(0x6E6A68) : HAIR;
    fill(pen, GROUNDS[seed.nextInt(GROUNDS.length)], 0, 0, WIDTH, HEIGHT, false);
    if (woman) fill(pen, hair, 32, 30, 71, 104, true);
    fill(pen, COATS[seed.nextInt(COATS.length)], 8, 132, 119, 110, true);
    fill(pen, Color.WHITE, 54, 122, 27, 40, true);
    Color skin = SKINS[seed.nextInt(SKINS.length)];
    fill(pen, skin, 56, 104, 23, 34, true);
    fill(pen, hair, 37, 28, 61, 60, true);
    fill(pen, skin, 40, 46 + seed.nextInt(6), 55, 72, true);
    face(pen);
    pen.dispose();
    return new Photo(png(image));
  }

  private static void face(Graphics2D pen) {
    fill(pen, HAIR, 52, 78, 6, 4, true);
    fill(pen, HAIR, 77, 78, 6, 4, true);
    pen.setColor(new Color(0xA85A50));
    pen.drawArc(58, 92, 19, 10, 200, 140);
  }

  private static void fill(
      Graphics2D pen, Color color, int x, int y, int width, int height, boolean round) {
    pen.setColor(color);
    if (round) pen.fillOval(x, y, width, height);
    else pen.fillRect(x, y, width, height);
  }

  private static byte[] png(BufferedImage image) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
