package org.dandang.office.domain.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts pages; a file that cannot be read through has an unknown number of them. */
final class PageCount {
  private static final Pattern PAGES = Pattern.compile("<Pages>(\\d{1,5})</Pages>");
  private static final int LARGEST_PROPERTIES = 65_536;
  private static final int ENTRIES_LOOKED_AT = 64;

  private PageCount() {}

  static Optional<Integer> of(FileType type, byte[] bytes) {
    return switch (type) {
      case PDF -> pdf(bytes);
      case JPEG, PNG -> Optional.of(1);
      case DOCX -> word(bytes);
      case XLSX, OFD -> Optional.empty();
    };
  }

  private static Optional<Integer> pdf(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return Optional.of(document.getNumberOfPages()).filter(pages -> pages > 0);
    } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
      return Optional.empty();
    }
  }

  /** What the word processor wrote down when it saved. */
  private static Optional<Integer> word(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (int i = 0; i < ENTRIES_LOOKED_AT; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) return Optional.empty();
        if (!entry.getName().equals("docProps/app.xml")) continue;
        Matcher found =
            PAGES.matcher(new String(zip.readNBytes(LARGEST_PROPERTIES), StandardCharsets.UTF_8));
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
