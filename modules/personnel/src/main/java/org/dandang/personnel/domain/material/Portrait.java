package org.dandang.personnel.domain.material;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.dandang.personnel.api.form.Photo;
import org.dandang.personnel.domain.form.Pictures;

/**
 * A photo as the form shows it: four by five, cut from the middle and from the top, never larger
 * than the form needs, written anew so that nothing hidden in the file comes along.
 */
public final class Portrait {
  static final int WIDTH = 480;
  static final int HEIGHT = 600;
  private static final int LEAST = 100;
  private static final long MOST_PIXELS = 40_000_000;

  private Portrait() {}

  public static Photo of(byte[] bytes) {
    String type = Pictures.type(bytes).orElse("");
    boolean taken = type.equals("image/jpeg") || type.equals("image/png");
    if (!taken || bytes.length > Pictures.MOST_BYTES) throw new NoPortrait();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      return new Photo(written(cut(Orientation.of(bytes).upright(read(in)))));
    } catch (IOException e) {
      throw new NoPortrait();
    }
  }

  /** The size is looked at before a pixel is unpacked. */
  private static BufferedImage read(ImageInputStream in) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) throw new NoPortrait();
    ImageReader reader = readers.next();
    try {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width < LEAST || height < LEAST || (long) width * height > MOST_PIXELS)
        throw new NoPortrait();
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage cut(BufferedImage image) {
    int width = Math.min(image.getWidth(), image.getHeight() * 4 / 5);
    int height = Math.min(image.getHeight(), width * 5 / 4);
    int left = (image.getWidth() - width) / 2;
    int top = (image.getHeight() - height) / 4;
    int shownWidth = Math.min(WIDTH, width);
    int shownHeight = shownWidth * 5 / 4;
    BufferedImage shown = new BufferedImage(shownWidth, shownHeight, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = shown.createGraphics();
    drawing.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    drawing.setColor(java.awt.Color.WHITE);
    drawing.fillRect(0, 0, shownWidth, shownHeight);
    drawing.drawImage(
        image, 0, 0, shownWidth, shownHeight, left, top, left + width, top + height, null);
    drawing.dispose();
    return shown;
  }

  private static byte[] written(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
