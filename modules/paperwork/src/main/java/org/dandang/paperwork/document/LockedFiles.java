package org.dandang.paperwork.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.kernel.paper.LockedPapers;

/** A pack of papers: contents, then the papers, the copy on every page, closed by AES-256. */
@ApplicationScoped
public class LockedFiles implements LockedPapers {
  private static final int KEY_BITS = 256;
  private static final String FIGURES = "0123456789/　";
  private static final float TYPE = 9;
  private static final float RIM = 18;
  private static final float HEAD_TYPE = 14;
  private static final float HEAD_LEFT = 79;
  private static final float HEAD_TOP = 92;

  private final ShippedFont font = new ShippedFont();

  @Override
  public void lock(
      String title,
      List<Part> parts,
      List<String> copies,
      String banner,
      String password,
      Consumer<Copy> each) {
    copies.forEach(font::check);
    try {
      byte[] letters = font.only(FIGURES + String.join("", copies));
      byte[] common = common(title, parts, banner);
      for (String copy : copies)
        each.accept(new Copy(copy, locked(title, common, copy, letters, password)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Contents and papers, as every copy has them. */
  private byte[] common(String title, List<Part> parts, String banner) throws IOException {
    try (PDDocument pack = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      append(pack, contents(title, parts, banner));
      for (Part part : parts) append(pack, part.pdf());
      pack.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] locked(
      String title, byte[] common, String copy, byte[] letters, String password)
      throws IOException {
    try (PDDocument pack = Loader.loadPDF(common);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      mark(pack, copy, PDType0Font.load(pack, new ByteArrayInputStream(letters), false));
      pack.getDocumentInformation().setTitle(title);
      pack.protect(policy(password));
      pack.save(out);
      return out.toByteArray();
    }
  }

  private byte[] contents(String title, List<Part> parts, String banner) throws IOException {
    List<Paragraph> lines = new ArrayList<>();
    lines.add(new Paragraph(Style.TITLE, title));
    lines.add(Paragraph.row(List.of("序号", "材料", "起始页", "页数")));
    int page = 2;
    for (Part part : parts) {
      int pages = pages(part.pdf());
      lines.add(
          Paragraph.row(
              List.of(
                  String.valueOf(lines.size() - 1),
                  part.title(),
                  String.valueOf(page),
                  String.valueOf(pages))));
      page += pages;
    }
    return new PdfDocument(new Paper(title, lines, banner), font).bytes();
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static void append(PDDocument pack, byte[] pdf) throws IOException {
    try (PDDocument part = Loader.loadPDF(pdf)) {
      new PDFMergerUtility().appendDocument(pack, part);
    }
  }

  /**
   * On every page below the text area, so that no paper's own lines are covered; on the contents
   * page also at the head, where official papers have the number of the copy.
   */
  private static void mark(PDDocument pack, String copy, PDFont letters) throws IOException {
    int total = pack.getNumberOfPages();
    PDRectangle first = pack.getPage(0).getMediaBox();
    write(pack, 0, letters, HEAD_TYPE, HEAD_LEFT, first.getHeight() - HEAD_TOP, copy);
    for (int number = 1; number <= total; number++) {
      String words = copy + "　　" + number + "/" + total;
      float width = letters.getStringWidth(words) / 1000 * TYPE;
      float left = pack.getPage(number - 1).getMediaBox().getWidth() - width - 2 * RIM;
      write(pack, number - 1, letters, TYPE, left, RIM, words);
    }
  }

  private static void write(
      PDDocument pack, int page, PDFont letters, float type, float left, float up, String words)
      throws IOException {
    try (PDPageContentStream pen =
        new PDPageContentStream(pack, pack.getPage(page), AppendMode.APPEND, true, true)) {
      pen.beginText();
      pen.setFont(letters, type);
      pen.newLineAtOffset(left, up);
      pen.showText(words);
      pen.endText();
    }
  }

  /** The owner's password is nobody's: who opens the pack may read and print it, not change it. */
  private static StandardProtectionPolicy policy(String password) {
    AccessPermission rights = new AccessPermission();
    rights.setCanModify(false);
    rights.setCanExtractContent(false);
    rights.setCanAssembleDocument(false);
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(java.util.UUID.randomUUID().toString(), password, rights);
    policy.setEncryptionKeyLength(KEY_BITS);
    return policy;
  }
}
