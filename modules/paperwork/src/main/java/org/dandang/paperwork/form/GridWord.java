package org.dandang.paperwork.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dandang.kernel.paper.GridCell;
import org.dandang.kernel.paper.GridLine;
import org.dandang.kernel.paper.GridPage;
import org.dandang.kernel.paper.PrintedGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A form as Word file: one table a page, rows of exact height. */
final class GridWord {
  private static final double TWIPS_PER_MILLIMETRE = 56.7;
  private static final double RIM = 12;
  private static final String FONT = "宋体";
  private static final String TITLE_FONT = "方正小标宋简体";

  private final PrintedGrid form;

  GridWord(PrintedGrid form) {
    this.form = form;
  }

  byte[] bytes() {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getProperties().getCoreProperties().setTitle(form.name());
      sheet(document);
      for (int i = 0; i < form.pages().size(); i++) page(document, form.pages().get(i), i > 0);
      document.write(out);
      return out.toByteArray();
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private void sheet(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(twips(form.sheet().width()));
    size.setH(twips(form.sheet().height()));
    if (form.sheet().width() > form.sheet().height()) size.setOrient(STPageOrientation.LANDSCAPE);
    double width = form.pages().get(0).columns().stream().mapToDouble(Double::doubleValue).sum();
    double side = (form.sheet().width() - width) / 2;
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(twips(RIM));
    margins.setBottom(twips(5));
    margins.setLeft(twips(side));
    margins.setRight(twips(side));
    margins.setHeader(twips(5));
    margins.setFooter(twips(3));
    if (form.banner().isEmpty()) return;
    XWPFParagraph banner =
        document
            .createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
            .createParagraph();
    banner.setAlignment(ParagraphAlignment.CENTER);
    run(banner, form.banner(), FONT, 9).setColor("C00000");
  }

  private void page(XWPFDocument document, GridPage page, boolean onNewPage)
      throws IOException, InvalidFormatException {
    XWPFParagraph head = tight(document.createParagraph());
    if (onNewPage) head.createRun().addBreak(BreakType.PAGE);
    if (!page.mark().isEmpty()) {
      head.setAlignment(ParagraphAlignment.RIGHT);
      run(head, page.mark(), FONT, 10.5);
      if (!page.title().isEmpty()) head = tight(document.createParagraph());
    }
    if (!page.title().isEmpty()) {
      head.setAlignment(ParagraphAlignment.CENTER);
      run(head, page.title(), TITLE_FONT, 22);
    } else if (page.mark().isEmpty()) run(head, "", FONT, 1);
    table(document.createTable(page.rows().size(), 1), page);
    XWPFParagraph foot = tight(document.createParagraph());
    run(foot, page.foot(), FONT, page.foot().isEmpty() ? 1 : 12);
  }

  private void table(XWPFTable table, GridPage page) throws IOException, InvalidFormatException {
    CTTbl xml = table.getCTTbl();
    xml.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    xml.addNewTblGrid();
    for (double column : page.columns()) xml.getTblGrid().addNewGridCol().setW(twips(column));
    table.setCellMargins(30, 60, 30, 60);
    List<PlacedCell> placed = PlacedCell.of(page);
    for (int row = 0; row < page.rows().size(); row++) {
      XWPFTableRow line = table.getRow(row);
      line.setHeight(twips(page.rows().get(row).height()).intValue());
      line.setHeightRule(TableRowHeightRule.EXACT);
      line.removeCell(0);
      for (PlacedCell cell : across(placed, row)) cell(line.createCell(), cell, row);
    }
  }

  private static List<PlacedCell> across(List<PlacedCell> placed, int row) {
    return placed.stream()
        .filter(cell -> cell.row() <= row && row < cell.row() + cell.cell().rows())
        .sorted(Comparator.comparingInt(PlacedCell::column))
        .toList();
  }

  private void cell(XWPFTableCell target, PlacedCell placed, int row)
      throws IOException, InvalidFormatException {
    GridCell cell = placed.cell();
    CTTcPr properties = target.getCTTc().addNewTcPr();
    properties.addNewTcW().setW(twips(placed.width()));
    if (cell.columns() > 1) properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
    if (cell.rows() > 1)
      properties.addNewVMerge().setVal(row == placed.row() ? STMerge.RESTART : STMerge.CONTINUE);
    target.setVerticalAlignment(
        switch (cell.kind()) {
          case LONG -> XWPFVertAlign.TOP;
          case SIGNED -> XWPFVertAlign.BOTTOM;
          default -> XWPFVertAlign.CENTER;
        });
    XWPFParagraph first = target.getParagraphs().get(0);
    if (row > placed.row()) return;
    if (cell.picture().isPresent()) picture(tight(first), placed, cell.picture().get());
    for (int i = 0; i < cell.lines().size(); i++)
      line(i == 0 ? first : target.addParagraph(), placed, cell.lines().get(i));
  }

  private static void line(XWPFParagraph paragraph, PlacedCell placed, GridLine line) {
    tight(paragraph);
    paragraph.setAlignment(
        switch (placed.cell().kind()) {
          case LABEL, SHORT -> ParagraphAlignment.CENTER;
          case SIGNED -> ParagraphAlignment.RIGHT;
          default -> ParagraphAlignment.LEFT;
        });
    paragraph.setSpacingBetween(
        placed.points() * Fitting.LINE_HEIGHT, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
    String lead = line.lead();
    if (!lead.isEmpty()) {
      int hang = (int) Math.round(Fitting.leadWidth(placed.cell(), placed.points()) * 20);
      paragraph.setIndentationLeft(hang);
      paragraph.setIndentationHanging(hang);
    }
    XWPFRun run = run(paragraph, lead, FONT, placed.points());
    if (!lead.isEmpty()) run.addTab();
    run(paragraph, line.text(), FONT, placed.points());
  }

  private static void picture(XWPFParagraph paragraph, PlacedCell placed, byte[] picture)
      throws IOException, InvalidFormatException {
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    PictureType type = picture[0] == (byte) 0x89 ? PictureType.PNG : PictureType.JPEG;
    paragraph
        .createRun()
        .addPicture(
            new ByteArrayInputStream(picture),
            type,
            "photo",
            emu(placed.width() - 3),
            emu(placed.height() - 2));
  }

  private static int emu(double millimetres) {
    return (int) (millimetres / 10 * Units.EMU_PER_CENTIMETER);
  }

  private static XWPFParagraph tight(XWPFParagraph paragraph) {
    paragraph.setSpacingAfter(0);
    paragraph.setSpacingBefore(0);
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, String font, double points) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontFamily(font);
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(points);
    return run;
  }

  private static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MILLIMETRE));
  }
}
