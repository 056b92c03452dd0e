package org.dandang.paperwork.clean;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.dandang.kernel.desk.CleanCopies;
import org.dandang.kernel.rule.InvalidInput;

/** Pictures and PDF by their first bytes, whatever they are called; one after the other. */
@ApplicationScoped
public class DrawnAnew implements CleanCopies {
  private static final int LARGEST = 6 * 1024 * 1024;
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

  /** One at a time: many at once would need more memory than a small server has. */
  @Override
  public synchronized CleanCopy of(String field, byte[] file) {
    if (file.length > LARGEST)
      throw new InvalidInput(field, "paperwork.file-too-large", LARGEST / 1024 / 1024);
    try {
      if (begins(file, JPEG)) return picture("jpeg", file);
      if (begins(file, PNG)) return picture("png", file);
      if (begins(file, PDF)) return new CleanCopy("application/pdf", new DrawnPdf(file).bytes());
    } catch (TooMuchInside tooMuch) {
      throw new InvalidInput(field, "paperwork.file-too-much-inside");
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      throw new InvalidInput(field, "paperwork.file-unreadable");
    }
    throw new InvalidInput(field, "paperwork.file-of-another-kind");
  }

  private static CleanCopy picture(String format, byte[] file) throws IOException {
    BufferedImage shown = Picture.of(format, file);
    return new CleanCopy("image/" + format, Picture.bytes(format, shown));
  }

  private static boolean begins(byte[] file, byte[] mark) {
    return file.length > mark.length && Arrays.equals(Arrays.copyOf(file, mark.length), mark);
  }
}
