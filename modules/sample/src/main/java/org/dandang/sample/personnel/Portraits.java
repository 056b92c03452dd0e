package org.dandang.sample.personnel;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.dandang.personnel.api.person.Sex;

/** Drawn faces of nobody, so that no real person stands in the demo county. */
final class Portraits {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 500;
  private static final Color SKIN = new Color(0xE8C4A2);
  private static final Color[] COATS = {
    new Color(0x2B3A55), new Color(0x333333), new Color(0x4A2C2A), new Color(0x1F4D3A)
  };

  private Portraits() {}

  /** The same number draws the same face. */
  static byte[] of(Sex sex, int number) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawing.setPaint(new GradientPaint(0, 0, new Color(0xD6E4F2), 0, HEIGHT, new Color(0x9DB8D3)));
    drawing.fillRect(0, 0, WIDTH, HEIGHT);
    person(drawing, sex, number);
    drawing.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void person(Graphics2D drawing, Sex sex, int number) {
    int face = 78 + number % 3 * 6;
    Color hair = number % 5 == 0 ? new Color(0x6B6B6B) : new Color(0x22201E);
    drawing.setColor(hair);
    int locks = sex == Sex.FEMALE ? 40 : 6;
    drawing.fill(
        new RoundRectangle2D.Double(
            200 - face - 12, 110, 2 * face + 24, 150 + locks * 2.5, 160, 160));
    drawing.setColor(COATS[number % COATS.length]);
    drawing.fill(new RoundRectangle2D.Double(60, 370, 280, 220, 150, 150));
    drawing.setColor(Color.WHITE);
    drawing.fillPolygon(new int[] {160, 240, 200}, new int[] {372, 372, 450}, 3);
    drawing.setColor(SKIN.darker());
    drawing.fill(new RoundRectangle2D.Double(172, 310, 56, 80, 40, 40));
    drawing.setColor(SKIN);
    drawing.fill(new Ellipse2D.Double(200 - face, 140, 2.0 * face, 210));
    drawing.setColor(hair);
    drawing.fillArc(200 - face, 128, 2 * face, 130, 0, 180);
    drawing.fill(new Ellipse2D.Double(160, 232, 14, 9));
    drawing.fill(new Ellipse2D.Double(226, 232, 14, 9));
    drawing.setColor(new Color(0xB0635A));
    drawing.fillArc(176, 292, 48, 22, 190, 160);
  }
}
