package org.dandang.paperwork.document;

import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;

/** An overview of several pages with a rare character, a long place name and a dotted name. */
final class ASamplePaper {
  static final String BANNER = "演示数据，人物事项均属虚构";
  private static final String LONG =
      "全县举办各类干部培训班30多期，培训干部5000多人次；提拔重用脱贫攻坚一线干部50多名，"
          + "其中驻都康乡弄歪村陇念屯第一书记𠮷大明、驻村工作队员买买提·阿依古丽（维吾尔族）等受到通报表扬，"
          + "党员干部“担当作为”的导向更加鲜明（见附表<1>）。";

  private ASamplePaper() {}

  static Paper with(Paragraph... more) {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(new Paragraph(Style.TITLE, "2018年激励干部担当作为工作综述"));
    paragraphs.add(new Paragraph(Style.HEADING_1, "一、思想教育"));
    for (int i = 1; i <= 8; i++) {
      paragraphs.add(new Paragraph(Style.HEADING_2, "（" + i + "）理想信念"));
      paragraphs.add(new Paragraph(Style.BODY, LONG));
    }
    paragraphs.add(new Paragraph(Style.SIGNATURE, "2019年2月20日"));
    paragraphs.add(new Paragraph(Style.NOTE, "1.训练班：30期，年度，2018年1月1日至12月31日。"));
    paragraphs.add(Paragraph.row(List.of("序号", "数据", "数值", "口径")));
    for (int i = 1; i <= 30; i++)
      paragraphs.add(
          Paragraph.row(List.of(String.valueOf(i), "培训班\t期数", i + "期", "年度内办结的培训班，作废的不计")));
    paragraphs.addAll(List.of(more));
    return new Paper("工作综述", paragraphs, BANNER);
  }
}
