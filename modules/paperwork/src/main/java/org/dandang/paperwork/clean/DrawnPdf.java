package org.dandang.paperwork.clean;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Every page of a PDF as a picture in a new PDF: no author, no program, no attachment, no script,
 * no text under a black bar.
 */
final class DrawnPdf {
  private static final int MOST_PAGES = 30;
  private static final int DOTS_PER_INCH = 110;
  private static final float POINTS_PER_INCH = 72;
  private static final float LONGEST_SIDE = 1_800;
  private static final float QUALITY = 0.75f;
  private static final Set<COSName> KNOWN =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.CCITTFAX_DECODE,
          COSName.ASCII85_DECODE,
          COSName.ASCII_HEX_DECODE);

  private final byte[] file;

  DrawnPdf(byte[] file) {
    this.file = file;
  }

  byte[] bytes() throws IOException {
    Unpacked.mustBeBearable(file);
    try (PDDocument come = Loader.loadPDF(file);
        PDDocument drawn = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      mustBeBearable(come);
      PDFRenderer pen = new PDFRenderer(come);
      pen.setSubsamplingAllowed(true);
      for (int page = 0; page < come.getNumberOfPages(); page++) draw(pen, come, page, drawn);
      drawn.save(out);
      return out.toByteArray();
    }
  }

  private static void draw(PDFRenderer pen, PDDocument come, int number, PDDocument drawn)
      throws IOException {
    PDRectangle size = come.getPage(number).getCropBox();
    if (size.getWidth() > LONGEST_SIDE || size.getHeight() > LONGEST_SIDE)
      throw new TooMuchInside();
    BufferedImage shown = pen.renderImageWithDPI(number, DOTS_PER_INCH, ImageType.RGB);
    float wide = shown.getWidth() * POINTS_PER_INCH / DOTS_PER_INCH;
    float high = shown.getHeight() * POINTS_PER_INCH / DOTS_PER_INCH;
    PDPage page = new PDPage(new PDRectangle(wide, high));
    drawn.addPage(page);
    PDImageXObject picture = JPEGFactory.createFromImage(drawn, shown, QUALITY);
    try (PDPageContentStream content = new PDPageContentStream(drawn, page)) {
      content.drawImage(picture, 0, 0, wide, high);
    }
  }

  /** Few pages, pictures of a bearable size, and packed in the common ways only. */
  private static void mustBeBearable(PDDocument come) throws IOException {
    if (come.isEncrypted()) throw new IOException("locked");
    int pages = come.getNumberOfPages();
    if (pages == 0) throw new IOException("no page");
    if (pages > MOST_PAGES) throw new TooMuchInside();
    for (COSObjectKey key : come.getDocument().getXrefTable().keySet()) {
      COSBase object = come.getDocument().getObjectFromPool(key).getObject();
      if (object instanceof COSStream stream) mustBeBearable(stream);
    }
  }

  private static void mustBeBearable(COSStream stream) throws IOException {
    long points = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
    if (points > Picture.MOST_POINTS) throw new TooMuchInside();
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName only) mustBeKnown(only);
    if (filters instanceof COSArray several) {
      if (several.size() > 2) throw new TooMuchInside();
      for (COSBase filter : several) if (filter instanceof COSName name) mustBeKnown(name);
      boolean twice =
          several.size() == 2
              && several.getObject(0).equals(COSName.FLATE_DECODE)
              && several.getObject(1).equals(COSName.FLATE_DECODE);
      if (twice) throw new TooMuchInside();
    }
  }

  private static void mustBeKnown(COSName filter) throws IOException {
    if (!KNOWN.contains(filter)) throw new IOException("packed in a rare way");
  }
}
