package org.dandang.office.domain.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are accepted, told by their content. */
public enum FileType {
  PDF("application/pdf", "", "pdf"),
  JPEG("image/jpeg", "", "jpg", "jpeg"),
  PNG("image/png", "", "png"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "word/document.xml",
      "docx"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xl/workbook.xml",
      "xlsx"),
  OFD("application/ofd", "OFD.xml", "ofd");

  private static final String ENTRY = "PK\u0001\u0002";
  private static final String END_OF_FOLDER = "PK\u0005\u0006";
  private static final int ENTRY_HEAD = 46;
  private static final int LONGEST_FOLDER = 1 << 20;

  private final String mediaType;
  private final String inside;
  private final String[] endings;

  FileType(String mediaType, String inside, String... endings) {
    this.mediaType = mediaType;
    this.inside = inside;
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

  /** The folder at the end names what is inside, wherever the sizes of the entries stand. */
  private static Optional<FileType> packed(byte[] bytes) {
    String folder = new String(bytes, StandardCharsets.ISO_8859_1);
    int from = Math.max(0, folder.lastIndexOf(END_OF_FOLDER) - LONGEST_FOLDER);
    Set<String> names = new HashSet<>();
    for (int at = folder.indexOf(ENTRY, from); at >= 0; at = folder.indexOf(ENTRY, at + 1)) {
      int name = at + ENTRY_HEAD;
      if (name > bytes.length) break;
      int length = (bytes[at + 28] & 0xFF) | (bytes[at + 29] & 0xFF) << 8;
      names.add(folder.substring(name, Math.min(name + length, folder.length())));
    }
    return Arrays.stream(values()).filter(type -> names.contains(type.inside)).findFirst();
  }

  private static boolean begins(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) return false;
    for (int i = 0; i < signature.length; i++) if (bytes[i] != (byte) signature[i]) return false;
    return true;
  }
}
