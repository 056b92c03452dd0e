package org.dandang.office.domain.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The kinds of file that are accepted, told by their content. */
public enum FileType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  OFD("application/ofd", "ofd");

  private static final int ENTRIES_LOOKED_AT = 64;

  private final String mediaType;
  private final String[] endings;

  FileType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether a name ends as this kind does. */
  public boolean fits(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.asList(endings).contains(ending);
  }

  public static Optional<FileType> of(byte[] bytes) {
    if (begins(bytes, '%', 'P', 'D', 'F', '-')) return Optional.of(PDF);
    if (begins(bytes, 0xFF, 0xD8, 0xFF)) return Optional.of(JPEG);
    if (begins(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) return Optional.of(PNG);
    return begins(bytes, 'P', 'K', 3, 4) ? packed(bytes) : Optional.empty();
  }

  private static Optional<FileType> packed(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (int i = 0; i < ENTRIES_LOOKED_AT; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) return Optional.empty();
        switch (entry.getName()) {
          case "word/document.xml":
            return Optional.of(DOCX);
          case "xl/workbook.xml":
            return Optional.of(XLSX);
          case "OFD.xml":
            return Optional.of(OFD);
          default:
        }
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean begins(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) return false;
    for (int i = 0; i < signature.length; i++) if (bytes[i] != (byte) signature[i]) return false;
    return true;
  }
}
