package org.dandang.personnel.domain.material;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: tag 0x0112 of the EXIF block of a JPEG file, values 1 to 8 (CIPA DC-008).
 * The JDK unpacks the pixels only as the sensor saw them.
 */
enum Orientation {
  UPRIGHT(false, false, 0),
  MIRRORED(true, false, 0),
  UPSIDE_DOWN(true, true, 0),
  UPSIDE_DOWN_MIRRORED(false, true, 0),
  LYING_MIRRORED(true, false, 3),
  TURNED_LEFT(false, false, 1),
  LYING_MIRRORED_BACK(true, false, 1),
  TURNED_RIGHT(false, false, 3);

  private static final int APP1 = 0xFFE1;
  private static final int SCAN = 0xFFDA;
  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

  private final boolean acrossFirst;
  private final boolean downFirst;
  private final int quarters;

  /**
   * @param acrossFirst mirrored left to right before it is turned
   * @param quarters of a turn clockwise
   */
  Orientation(boolean acrossFirst, boolean downFirst, int quarters) {
    this.acrossFirst = acrossFirst;
    this.downFirst = downFirst;
    this.quarters = quarters;
  }

  /** Upright where the file says nothing, or nothing that can be read. */
  static Orientation of(byte[] file) {
    try {
      return segments(ByteBuffer.wrap(file));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  private static Orientation segments(ByteBuffer file) {
    if (file.getShort() != (short) 0xFFD8) return UPRIGHT;
    while (true) {
      int marker = file.getShort() & 0xFFFF;
      int length = (file.getShort() & 0xFFFF) - 2;
      if (marker == SCAN || marker < 0xFF00 || length < 0) return UPRIGHT;
      ByteBuffer segment = file.slice(file.position(), length);
      if (marker == APP1 && isExif(segment)) return tag(segment.slice());
      file.position(file.position() + length);
    }
  }

  private static boolean isExif(ByteBuffer segment) {
    byte[] head = new byte[EXIF.length];
    if (segment.remaining() < head.length) return false;
    segment.get(head);
    return java.util.Arrays.equals(head, EXIF);
  }

  private static Orientation tag(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int at = 0; at < entries; at++) {
      int entry = directory + 2 + at * ENTRY;
      if ((tiff.getShort(entry) & 0xFFFF) != TAG) continue;
      int value = tiff.getShort(entry + 8) & 0xFFFF;
      return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }
    return UPRIGHT;
  }

  /** The picture as it was meant. */
  BufferedImage upright(BufferedImage seen) {
    if (this == UPRIGHT) return seen;
    int width = seen.getWidth();
    int height = seen.getHeight();
    boolean lying = quarters % 2 == 1;
    BufferedImage shown =
        new BufferedImage(
            lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
    AffineTransform turn = new AffineTransform();
    turn.translate(shown.getWidth() / 2.0, shown.getHeight() / 2.0);
    turn.quadrantRotate(quarters);
    turn.scale(acrossFirst ? -1 : 1, downFirst ? -1 : 1);
    turn.translate(-width / 2.0, -height / 2.0);
    Graphics2D drawing = shown.createGraphics();
    drawing.drawImage(seen, turn, null);
    drawing.dispose();
    return shown;
  }
}
