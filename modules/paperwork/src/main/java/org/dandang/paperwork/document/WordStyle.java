package org.dandang.paperwork.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.dandang.kernel.desk.Papers.Style;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The parts of an official document as named styles, so that an editor's outline shows them. */
enum WordStyle {
  RED_HEAD("公文版头", "方正小标宋简体", 40, 60, STJc.CENTER, 0, 0),
  NUMBER("公文字号", "仿宋_GB2312", 16, 28.95, STJc.CENTER, 0, 0),
  TITLE("公文标题", "方正小标宋简体", 22, 35, STJc.CENTER, 0, 0),
  ADDRESSEE("公文主送", "仿宋_GB2312", 16, 28.95, STJc.LEFT, 0, 0),
  HEADING_1("公文一级标题", "黑体", 16, 28.95, STJc.BOTH, 2, 1),
  HEADING_2("公文二级标题", "楷体_GB2312", 16, 28.95, STJc.BOTH, 2, 2),
  BODY("公文正文", "仿宋_GB2312", 16, 28.95, STJc.BOTH, 2, 0),
  SIGNATURE("公文落款", "仿宋_GB2312", 16, 28.95, STJc.RIGHT, 0, 0),
  NOTE("公文附注", "仿宋_GB2312", 12, 20, STJc.BOTH, 2, 0),
  COPIES("公文版记", "仿宋_GB2312", 14, 28, STJc.LEFT, 0, 0),
  TABLE_ROW("公文表格", "仿宋_GB2312", 12, 20, STJc.LEFT, 0, 0);

  private static final int CHARACTERS_AFTER_SIGNATURE = 4;

  private final String title;
  private final String font;
  private final double points;
  private final double line;
  private final STJc.Enum alignment;
  private final int indent;
  private final int outline;

  WordStyle(
      String title,
      String font,
      double points,
      double line,
      STJc.Enum alignment,
      int indent,
      int outline) {
    this.title = title;
    this.font = font;
    this.points = points;
    this.line = line;
    this.alignment = alignment;
    this.indent = indent;
    this.outline = outline;
  }

  static WordStyle of(Style style) {
    return valueOf(style.name());
  }

  static void addAll(XWPFStyles styles) {
    for (WordStyle style : values()) styles.addStyle(new XWPFStyle(style.made()));
  }

  static void font(XWPFRun run, String eastern, double points) {
    run.setFontFamily(eastern, XWPFRun.FontCharRange.eastAsia);
    run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
    run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.hAnsi);
    run.setFontSize(points);
  }

  /** Height of one line of the body, in twentieths of a point. */
  static int lineOfBody() {
    return (int) Math.round(BODY.line * 20);
  }

  String id() {
    return "Gongwen" + name().replace("_", "");
  }

  private CTStyle made() {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id());
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(title);
    style.addNewQFormat();
    paragraph(style.addNewPPr());
    letters(style.addNewRPr());
    return style;
  }

  private void paragraph(CTPPrGeneral properties) {
    CTSpacing spacing = properties.addNewSpacing();
    spacing.setLine(BigInteger.valueOf(Math.round(line * 20)));
    spacing.setLineRule(STLineSpacingRule.EXACT);
    spacing.setAfter(BigInteger.valueOf(this == TITLE ? Math.round(BODY.line * 20) : 0));
    CTInd indentation = properties.addNewInd();
    if (indent > 0) {
      indentation.setFirstLineChars(BigInteger.valueOf(indent * 100L));
      indentation.setFirstLine(BigInteger.valueOf(Math.round(indent * points * 20)));
    }
    if (this == SIGNATURE) {
      indentation.setRightChars(BigInteger.valueOf(CHARACTERS_AFTER_SIGNATURE * 100L));
      indentation.setRight(
          BigInteger.valueOf(Math.round(CHARACTERS_AFTER_SIGNATURE * points * 20)));
    }
    properties.addNewJc().setVal(alignment);
    if (outline > 0) {
      properties.addNewKeepNext();
      properties.addNewOutlineLvl().setVal(BigInteger.valueOf(outline - 1L));
    }
  }

  private void letters(CTRPr properties) {
    CTFonts fonts = properties.addNewRFonts();
    fonts.setEastAsia(font);
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    BigInteger halfPoints = BigInteger.valueOf(Math.round(points * 2));
    properties.addNewSz().setVal(halfPoints);
    properties.addNewSzCs().setVal(halfPoints);
  }
}
