package org.dandang.personnel.application.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The papers of one meeting, a locked file for each numbered copy. */
final class MeetingPack {
  private MeetingPack() {}

  static byte[] of(String title, int copies, BiFunction<String, String, byte[]> lock) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int copy = 1; copy <= copies; copy++) {
        zip.putNextEntry(new ZipEntry(Words.of("pack.file", "%02d".formatted(copy))));
        zip.write(
            lock.apply(Words.of("pack.title", title), Words.of("pack.copy", String.valueOf(copy))));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
