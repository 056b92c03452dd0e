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

  private final String heading;
  private final boolean required;
  private final String note;
  private final String example;

  PostColumn(String heading, boolean required, String note, String example) {
    this.heading = heading;
    this.required = required;
    this.note = note;
    this.example = example;
  }

  @Override
  public String heading() {
    return heading;
  }

  @Override
  public List<String> aliases() {
    return List.of();
  }

  @Override
  public boolean isRequired() {
    return required;
  }

  @Override
  public String note() {
    return note;
  }

  @Override
  public String example() {
    return example;
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
