package org.dandang.paperwork.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/** A paper as Word file, in the page and the fonts that offices have: GB/T 9704. */
final class WordDocument {
  private static final String RED = "C00000";
  private static final double TEXT_WIDTH = 15.6;

  /** Room to write by hand, in centimetres. */
  private static final double OPEN_HEIGHT = 1.3;

  /** In eighths of a point; without a width a line is not drawn by all. */
  private static final BigInteger LINE = BigInteger.valueOf(6);

  /** In twentieths of a point: not seen, but another indent. */
  private static final int APART = 2;

  private static final int TWIPS_PER_CENTIMETRE = 567;

  private final Paper paper;

  WordDocument(Paper paper) {
    this.paper = paper;
  }

  byte[] bytes() {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getProperties().getCoreProperties().setTitle(paper.title());
      WordStyle.addAll(document.createStyles());
      page(document);
      Block before = null;
      for (Block block : Block.of(paper.paragraphs())) {
        write(document, block, before);
        before = block;
      }
      if (before != null && before.is(Style.COPIES)) hold(document);
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line stays empty above the signature, and what follows it as an annex has its own page. */
  private static void write(XWPFDocument document, Block block, Block before) {
    boolean signed = before != null && before.isSignature();
    if (block.isTable()) {
      if (signed) document.createParagraph().setPageBreak(true);
      table(document.createTable(), block);
      document.createParagraph().setStyle(WordStyle.TABLE_ROW.id());
    } else {
      Paragraph paragraph = block.lines().get(0);
      XWPFParagraph written = document.createParagraph();
      if (block.is(Style.NEW_PAGE)) {
        written.setStyle(WordStyle.TABLE_ROW.id());
        written.setPageBreak(true);
        return;
      }
      fill(written, WordStyle.of(paragraph.style()), paragraph.text());
      if (block.isSignature() && before != null && !before.isTable()) keepAbove(document);
      dress(written, paragraph);
      if (block.is(Style.COPIES) && before != null && before.is(Style.COPIES)) apart(document);
      if (signed && (block.is(Style.NOTE) || block.is(Style.HEADING_2))) written.setPageBreak(true);
      if (block.isSignature() && !signed) written.setSpacingBefore(WordStyle.lineOfBody());
    }
  }

  /** Signature and day stay with the last words above them: a page never holds them alone. */
  private static void keepAbove(XWPFDocument document) {
    List<XWPFParagraph> all = document.getParagraphs();
    all.get(all.size() - 2).setKeepNext(true);
  }

  /** What the parts around the text of an official document have besides their type. */
  private static void dress(XWPFParagraph written, Paragraph paragraph) {
    switch (paragraph.style()) {
      case RED_HEAD -> {
        XWPFRun words = written.getRuns().get(0);
        words.setColor(RED);
        words.setFontSize(RedHead.points(paragraph.text()));
        written.setSpacingBefore(WordStyle.lineOfBody());
        written.setSpacingAfter(WordStyle.lineOfBody());
      }
      case NUMBER -> {
        written.setBorderBottom(Borders.SINGLE);
        CTBorder line = written.getCTP().getPPr().getPBdr().getBottom();
        line.setColor(RED);
        line.setSz(BigInteger.valueOf(16));
        line.setSpace(BigInteger.valueOf(11));
        written.setSpacingAfter(2 * WordStyle.lineOfBody());
      }
      case COPIES -> {
        written.setBorderTop(Borders.SINGLE);
        written.setBorderBottom(Borders.SINGLE);
        CTPBdr lines = written.getCTP().getPPr().getPBdr();
        for (CTBorder line : List.of(lines.getTop(), lines.getBottom())) line.setSz(LINE);
        atTheFoot(written.getCTP().getPPr().addNewFramePr());
      }
      default -> {}
    }
  }

  /**
   * Lines with the same indent would share one box without a line between them, and a border
   * between makes some office programs draw none at all.
   */
  private static void apart(XWPFDocument document) {
    List<XWPFParagraph> all = document.getParagraphs();
    boolean above = all.get(all.size() - 2).getIndentationRight() == APART;
    all.get(all.size() - 1).setIndentationRight(above ? 0 : APART);
  }

  /** Some office programs drop a frame that nothing follows; this takes no room. */
  private static void hold(XWPFDocument document) {
    XWPFParagraph after = document.createParagraph();
    after.setStyle(WordStyle.TABLE_ROW.id());
    after.setSpacingBetween(1, LineSpacingRule.EXACT);
  }

  /** 版记 stands at the foot of its page, as wide as the text. */
  private static void atTheFoot(CTFramePr frame) {
    frame.setW(twips(TEXT_WIDTH));
    frame.setWrap(STWrap.NOT_BESIDE);
    frame.setHAnchor(STHAnchor.MARGIN);
    frame.setVAnchor(STVAnchor.MARGIN);
    frame.setXAlign(STXAlign.CENTER);
    frame.setYAlign(STYAlign.BOTTOM);
  }

  private static void table(XWPFTable table, Block block) {
    table.setWidth("100%");
    List<Integer> shares = block.shares();
    table.getCTTbl().addNewTblGrid();
    for (int share : shares)
      table.getCTTbl().getTblGrid().addNewGridCol().setW(twips(TEXT_WIDTH * share / 100));
    for (int line = 0; line < block.lines().size(); line++) {
      List<String> cells = block.lines().get(line).cells();
      XWPFTableRow row = line == 0 ? table.getRow(0) : table.createRow();
      if (line == 0) row.setRepeatHeader(true);
      row.setCantSplitRow(true);
      if (block.isOpen(block.lines().get(line))) row.setHeight(twips(OPEN_HEIGHT).intValue());
      for (int column = 0; column < cells.size(); column++) {
        XWPFTableCell cell = row.getCell(column);
        if (cell == null) cell = row.createCell();
        cell.setWidth(shares.get(column) + "%");
        fill(cell.getParagraphs().get(0), WordStyle.TABLE_ROW, cells.get(column));
      }
    }
  }

  private static void fill(XWPFParagraph paragraph, WordStyle style, String text) {
    paragraph.setStyle(style.id());
    paragraph.createRun().setText(clean(text));
  }

  private void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(twips(21.0));
    size.setH(twips(29.7));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(twips(3.7));
    margins.setBottom(twips(3.5));
    margins.setLeft(twips(2.8));
    margins.setRight(twips(2.6));
    margins.setHeader(twips(1.5));
    margins.setFooter(twips(2.8));
    document.setEvenAndOddHeadings(true);
    furnish(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
    furnish(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
  }

  /** Banner above, page number below: right on odd pages, left on even ones. */
  private void furnish(XWPFDocument document, HeaderFooterType pages, ParagraphAlignment side) {
    XWPFParagraph banner = document.createHeader(pages).createParagraph();
    banner.setAlignment(ParagraphAlignment.CENTER);
    XWPFRun words = banner.createRun();
    words.setText(clean(paper.banner()));
    words.setColor(RED);
    WordStyle.font(words, "黑体", 10.5);
    XWPFParagraph number = document.createFooter(pages).createParagraph();
    number.setAlignment(side);
    number.setIndentationLeft(side == ParagraphAlignment.LEFT ? 280 : 0);
    number.setIndentationRight(side == ParagraphAlignment.RIGHT ? 280 : 0);
    run(number, "— ");
    CTSimpleField page = number.getCTP().addNewFldSimple();
    page.setInstr("PAGE");
    XWPFRun digits = new XWPFRun(page.addNewR(), (IRunBody) number);
    digits.setText("1");
    WordStyle.font(digits, "宋体", 14);
    run(number, " —");
  }

  private static void run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    WordStyle.font(run, "宋体", 14);
  }

  /** Control characters would make the file unreadable. */
  private static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
  }

  private static BigInteger twips(double centimetres) {
    return BigInteger.valueOf(Math.round(centimetres * TWIPS_PER_CENTIMETRE));
  }
}
