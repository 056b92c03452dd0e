package org.dandang.personnel.application.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dandang.kernel.paper.LockedPapers;

/** The papers of one meeting, a locked file for each numbered copy. */
final class MeetingPack {
  private MeetingPack() {}

  static byte[] of(
      LockedPapers locks,
      String title,
      List<LockedPapers.Part> parts,
      int copies,
      String banner,
      String password) {
    List<String> marks =
        IntStream.rangeClosed(1, copies)
            .mapToObj(copy -> Words.of("pack.copy", String.valueOf(copy)))
            .toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      locks.lock(
          Words.of("pack.title", title),
          parts,
          marks,
          banner,
          password,
          copy -> put(zip, marks.indexOf(copy.mark()) + 1, copy.pdf()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A locked file packs no smaller. */
  private static void put(ZipOutputStream zip, int copy, byte[] pdf) {
    try {
      zip.setLevel(Deflater.NO_COMPRESSION);
      zip.putNextEntry(new ZipEntry(Words.of("pack.file", "%02d".formatted(copy))));
      zip.write(pdf);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
