package org.dandang.personnel.domain.intake;

import java.util.Collection;
import java.util.List;

/** Columns of a table of grades; those of one unit, year and kind are one assessment. */
public enum GradeColumn implements IntakeColumn {
  YEAR("年度", true, "如 2018。", "示例：2018"),
  KIND("考核种类", false, "不填为年度考核。", "年度考核"),
  UNIT("考核单位", true, "写单位全称；同一单位、年度、种类的各行合为一次考核。", "进结镇人民政府"),
  NAME("姓名", true, "", "韦某某"),
  ID_NUMBER("公民身份号码", true, "18 位，作为文本填写。", "451425198405062419", "身份证号", "身份证号码"),
  GRADE("等次", true, "", "称职"),
  REMARK("备注", false, "", ""),
  CONFIRMED_ON("确认日期", true, "如 2019-01-25。", "2019-01-25");

  private final Described described;

  GradeColumn(String heading, boolean required, String note, String example, String... aliases) {
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
      case KIND -> Words.ASSESSMENT.keySet();
      case GRADE -> Words.GRADE.keySet();
      default -> List.of();
    };
  }
}
