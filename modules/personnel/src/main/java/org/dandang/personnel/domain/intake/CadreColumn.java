package org.dandang.personnel.domain.intake;

import java.util.Collection;
import java.util.List;
import org.dandang.personnel.api.CodeTable;

/** Columns of a table of cadres; who is here already is known by the ID number. */
public enum CadreColumn implements IntakeColumn {
  NAME("姓名", true, "", "示例：韦某某"),
  ID_NUMBER("公民身份号码", true, "18 位，作为文本填写；已在册人员按此识别。", "451425198405062419", "身份证号", "身份证号码"),
  SEX("性别", false, "可不填，按身份号码推定；填写时必须一致。", "男"),
  BIRTH("出生日期", false, "可不填，按身份号码推定；填写时必须一致。", "1984-05-06", "出生年月日"),
  ETHNIC("民族", false, "新增人员必填。", "壮族"),
  NATIVE_PLACE("籍贯", false, "", "广西天等"),
  POLITICAL("政治面貌", false, "新增人员必填。", "中共党员"),
  PARTY_JOINED("入党时间", false, "如 2008-07-01；只写年月的按当月 1 日。", "2008-07-01"),
  WORK_ENTRY("参加工作时间", false, "如 2006-09；只写年月的按当月 1 日。", "2006-09-01"),
  EDUCATION("学历", false, "新增人员必填。", "大学本科毕业"),
  DEGREE("学位", false, "", "学士"),
  PROFESSION("专业", false, "", "农学"),
  STRENGTHS("特长", false, "", "熟悉农业产业"),
  HEALTH("健康状况", false, "只用于新增人员，不填为健康或良好。", "健康或良好"),
  UNIT("编制单位", false, "新增人员必填，写单位全称；已在册人员的单位变动走任免，不在此修改。", "进结镇人民政府"),
  ESTABLISHMENT("编制类型", false, "新增人员必填。", "行政编制"),
  CADRE_SINCE("成为干部日期", false, "新增人员必填。", "2006-09-01"),
  MANAGEMENT("管理权限", false, "不填为县管。", "县管"),
  POST("职务", false, "已在册人员的职务变动走任免，不在此修改。", "副镇长"),
  LEVEL("职务层次", false, "填写职务时必填。", "乡科级副职"),
  POST_SINCE("任职日期", false, "填写职务时必填。", "2016-08-01", "任现职日期"),
  RANK("职级", false, "", ""),
  RANK_SINCE("任职级日期", false, "填写职级时必填。", "");

  private final Described described;

  CadreColumn(String heading, boolean required, String note, String example, String... aliases) {
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
      case SEX -> Words.SEX.keySet();
      case ETHNIC -> CodeTable.ETHNIC.labels().values();
      case POLITICAL -> CodeTable.POLITICAL.labels().values();
      case EDUCATION -> CodeTable.EDUCATION.labels().values();
      case DEGREE -> CodeTable.DEGREE.labels().values();
      case HEALTH -> Words.HEALTH.keySet();
      case ESTABLISHMENT -> Words.ESTABLISHMENT.keySet();
      case MANAGEMENT -> Words.MANAGEMENT.keySet();
      case LEVEL -> Words.LEVEL.keySet();
      case RANK -> Words.RANK.keySet();
      default -> List.of();
    };
  }
}
