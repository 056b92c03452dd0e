package org.dandang.paperwork.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
  private static final float TYPE = 9;
  private static final float RIM = 18;

  private final ShippedFont font = new ShippedFont();

  @Override
  public byte[] lock(String title, List<Part> parts, String copy, String banner, String password) {
    font.check(copy);
    try (PDDocument pack = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      append(pack, contents(title, parts, copy, banner));
      for (Part part : parts) append(pack, part.pdf());
      mark(pack, copy);
      pack.getDocumentInformation().setTitle(title);
      pack.protect(policy(password));
      pack.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] contents(String title, List<Part> parts, String copy, String banner)
      throws IOException {
    List<Paragraph> lines = new ArrayList<>();
    lines.add(new Paragraph(Style.TITLE, title));
    lines.add(new Paragraph(Style.ADDRESSEE, copy));
    lines.add(Paragraph.row(List.of("序号", "材料", "起始页", "页数")));
    int page = 2;
    for (Part part : parts) {
      int pages = pages(part.pdf());
      lines.add(
          Paragraph.row(
              List.of(
                  String.valueOf(lines.size() - 2),
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

  /** Below the text area, so that no paper's own lines are covered. */
  private void mark(PDDocument pack, String copy) throws IOException {
    PDFont letters = PDType0Font.load(pack, font.open());
    int total = pack.getNumberOfPages();
    for (int number = 1; number <= total; number++) {
      PDPage page = pack.getPage(number - 1);
      String words = copy + "　　" + number + "/" + total;
      PDRectangle sheet = page.getMediaBox();
      float width = letters.getStringWidth(words) / 1000 * TYPE;
      try (PDPageContentStream pen =
          new PDPageContentStream(pack, page, AppendMode.APPEND, true, true)) {
        pen.beginText();
        pen.setFont(letters, TYPE);
        pen.newLineAtOffset(sheet.getWidth() - width - 2 * RIM, RIM);
        pen.showText(words);
        pen.endText();
      }
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
