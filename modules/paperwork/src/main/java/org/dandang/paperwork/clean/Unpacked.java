package org.dandang.paperwork.clean;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much is packed into a PDF, counted without keeping a byte of it and before anything else
 * reads it.
 */
final class Unpacked {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final long MOST = 96L * 1024 * 1024;
  private static final int PACKED = 0x78;

  private Unpacked() {}

  static void mustBeBearable(byte[] file) throws TooMuchInside {
    long all = 0;
    for (int at = next(file, 0); at >= 0; at = next(file, at)) {
      int begin = at;
      while (begin < file.length && (file[begin] == '\r' || file[begin] == '\n')) begin++;
      if (begin < file.length && file[begin] == PACKED) all += count(file, begin, MOST - all);
    }
  }

  private static int next(byte[] file, int from) {
    for (int at = from; at + STREAM.length <= file.length; at++) {
      int same = 0;
      while (same < STREAM.length && file[at + same] == STREAM[same]) same++;
      if (same == STREAM.length) return at + STREAM.length;
    }
    return -1;
  }

  private static long count(byte[] file, int begin, long most) throws TooMuchInside {
    Inflater inflater = new Inflater();
    byte[] piece = new byte[64 * 1024];
    long unpacked = 0;
    try {
      inflater.setInput(file, begin, file.length - begin);
      for (int some = inflater.inflate(piece); some > 0; some = inflater.inflate(piece)) {
        if (unpacked == 0 && some > 2 && piece[0] == PACKED && isPackedAgain(piece, some))
          throw new TooMuchInside();
        unpacked += some;
        if (unpacked > most) throw new TooMuchInside();
      }
    } catch (DataFormatException notPacked) {
      return unpacked;
    } finally {
      inflater.end();
    }
    return unpacked;
  }

  /** Packed twice, which no program does and which hides how much there is. */
  private static boolean isPackedAgain(byte[] piece, int length) {
    Inflater inner = new Inflater();
    try {
      inner.setInput(piece, 0, length);
      return inner.inflate(new byte[512]) > 0;
    } catch (DataFormatException plain) {
      return false;
    } finally {
      inner.end();
    }
  }
}
