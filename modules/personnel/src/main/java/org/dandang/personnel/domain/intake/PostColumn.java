package org.dandang.personnel.domain.intake;

import java.util.Collection;
import java.util.List;
import org.dandang.personnel.api.CodeTable;

/** Columns of a table of posts; a post is known by its unit and title. */
public enum PostColumn implements IntakeColumn {
  UNIT("单位", true, "写单位全称。", "示例：进结镇人民政府"),
  TITLE("岗位名称", true, "", "副镇长"),
  LEVEL("职务层次", true, "", "乡科级副职"),
  HEADCOUNT("定员", true, "1 至 999。", "1"),
  MANAGEMENT("管理权限", false, "不填为县管。", "县管"),
  TEAM_ORDER("班子排序", false, "不在班子内的不填。", "5"),
  MIN_EDUCATION("最低学历", true, "", "大学专科毕业"),
  PROFESSION("专业要求", false, "没有要求的不填。", "农学"),
  FIELD_WORK("经常下乡", false, "是或否，不填为否。", "是"),
  SINCE("设立日期", true, "如 2018-01-01。", "2018-01-01");

  private final Described described;

  PostColumn(String heading, boolean required, String note, String example, String... aliases) {
    described = new Described(heading, required, note, example, List.of(aliases));
  }

  @Override
  public Described described() {
    return described;
  }

  @Override
  public List<String> choices() {
    return List.copyOf(words());
  }

  private Collection<String> words() {
    return switch (this) {
      case LEVEL -> Words.LEVEL.keySet();
      case MANAGEMENT -> Words.MANAGEMENT.keySet();
      case MIN_EDUCATION -> CodeTable.EDUCATION.labels().values();
      case FIELD_WORK -> Words.FLAG.keySet();
      default -> List.of();
    };
  }
}
