package org.dandang.paperwork;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Lets a file in that is a plain .xlsx of a size that can be read, and says what else it is. */
final class WorkbookGate {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int MOST_BYTES = 20 * MEGABYTE;
  private static final long MOST_INFLATED = 256L * MEGABYTE;
  private static final int MOST_ENTRIES = 2_000;
  private static final int HEAD = 4_096;

  private long inflated;
  private boolean workbook;

  private WorkbookGate() {}

  static void check(byte[] file) {
    if (file.length > MOST_BYTES) throw new WorkbookTooBig(MOST_BYTES / MEGABYTE);
    if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) throw new WorkbookOld();
    if (!begins(file, 'P', 'K')) throw new WorkbookUnreadable();
    new WorkbookGate().inspect(file);
  }

  private static boolean begins(byte[] file, int... signs) {
    if (file.length < signs.length) return false;
    for (int at = 0; at < signs.length; at++) if ((file[at] & 0xFF) != signs[at]) return false;
    return true;
  }

  /** By the directory of the file: ours have no sizes before their parts. */
  private void inspect(byte[] file) {
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > MOST_ENTRIES) throw new WorkbookTooBig(MOST_BYTES / MEGABYTE);
      for (ZipArchiveEntry entry : entries)
        try (InputStream part = zip.getInputStream(entry)) {
          inspect(entry.getName(), part);
        }
    } catch (IOException | IllegalArgumentException e) {
      throw new WorkbookUnreadable();
    }
    if (!workbook) throw new WorkbookUnreadable();
  }

  private void inspect(String name, InputStream part) throws IOException {
    if (name.endsWith("vbaProject.bin")) throw new WorkbookMacros();
    if (name.equals("xl/workbook.xml")) workbook = true;
    String head = head(part);
    if (head.contains("<!DOCTYPE")) throw new WorkbookUnreadable();
    if (head.contains("macroEnabled")) throw new WorkbookMacros();
  }

  /** Reads the whole part, so that a bomb is found before anybody opens it. */
  private String head(InputStream part) throws IOException {
    byte[] buffer = new byte[HEAD];
    int first = part.readNBytes(buffer, 0, HEAD);
    String head = new String(buffer, 0, first, StandardCharsets.UTF_8);
    inflated += first;
    for (int read = part.read(buffer); read > 0; read = part.read(buffer)) {
      inflated += read;
      if (inflated > MOST_INFLATED) throw new WorkbookTooBig(MOST_BYTES / MEGABYTE);
    }
    return head;
  }
}
