package org.dandang.paperwork.clean;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The points of a picture and nothing else. How many there are is known before one of them is
 * unpacked; a large picture is read in coarser steps, fine enough for a page of print.
 */
final class Picture {
  static final long MOST_POINTS = 60_000_000L;
  private static final long FINE_ENOUGH = 9_000_000L;
  private static final float QUALITY = 0.88f;

  private Picture() {}

  static BufferedImage of(String format, byte[] file) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      long points = (long) reader.getWidth(0) * reader.getHeight(0);
      if (points > MOST_POINTS) throw new TooMuchInside();
      ImageReadParam coarse = reader.getDefaultReadParam();
      int step = step(points);
      coarse.setSourceSubsampling(step, step, 0, 0);
      return onWhite(reader.read(0, coarse));
    } finally {
      reader.dispose();
    }
  }

  private static int step(long points) {
    int step = 1;
    while (points / ((long) step * step) > FINE_ENOUGH) step++;
    return step;
  }

  /** Drawn on paper of its own: no palette, no hidden layer of the one that came. */
  private static BufferedImage onWhite(BufferedImage read) {
    BufferedImage drawn =
        new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
    pen.drawImage(read, 0, 0, null);
    pen.dispose();
    return drawn;
  }

  static byte[] bytes(String format, BufferedImage shown) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(shown, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
