package org.dandang.personnel.application.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dandang.kernel.paper.PrintedGrid;
import org.dandang.paperwork.document.OfficialPapers;
import org.dandang.paperwork.form.PrintedForms;
import org.dandang.personnel.api.paper.PaperKind;

/** Prints papers with the house's own printers and reads them back, blanks left aside. */
final class ReadBack {
  private static final OfficialPapers PAPERS = new OfficialPapers();
  private static final PrintedForms FORMS = new PrintedForms();

  private ReadBack() {}

  static byte[] pdf(PaperKind kind, Batch batch) {
    Optional<PrintedGrid> grid = Composition.grid(kind, batch);
    return grid.isPresent()
        ? FORMS.pdf(List.of(grid.get()))
        : PAPERS.pdf(Composition.text(kind, batch));
  }

  static String pdfText(PaperKind kind, Batch batch) {
    try (PDDocument document = Loader.loadPDF(pdf(kind, batch))) {
      return plain(new PDFTextStripper().getText(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String wordText(PaperKind kind, Batch batch) {
    Optional<PrintedGrid> grid = Composition.grid(kind, batch);
    byte[] word =
        grid.isPresent() ? FORMS.word(grid.get()) : PAPERS.word(Composition.text(kind, batch));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      return plain(text.getText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String plain(String text) {
    return text.replaceAll("[\\s\u00A0\u3000]", "");
  }
}
