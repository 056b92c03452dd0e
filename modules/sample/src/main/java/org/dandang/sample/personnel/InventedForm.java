package org.dandang.sample.personnel;

import static org.dandang.personnel.api.form.FormField.AGE_COUNTED_ON;
import static org.dandang.personnel.api.form.FormField.AGE_LIMIT_BEFORE_REFORM;
import static org.dandang.personnel.api.form.FormField.ASSESSMENTS;
import static org.dandang.personnel.api.form.FormField.AWARDS_AND_SANCTIONS;
import static org.dandang.personnel.api.form.FormField.BIRTH;
import static org.dandang.personnel.api.form.FormField.BIRTHPLACE;
import static org.dandang.personnel.api.form.FormField.FILLED_BY;
import static org.dandang.personnel.api.form.FormField.FILLED_ON;
import static org.dandang.personnel.api.form.FormField.FULL_TIME_EDUCATION;
import static org.dandang.personnel.api.form.FormField.FULL_TIME_SCHOOL;
import static org.dandang.personnel.api.form.FormField.NAME;
import static org.dandang.personnel.api.form.FormField.NATIVE_PLACE;
import static org.dandang.personnel.api.form.FormField.PRESENT_POST;
import static org.dandang.personnel.api.form.FormField.RESUME;
import static org.dandang.personnel.api.form.FormField.SEX;
import static org.dandang.personnel.api.form.FormField.SUBMITTING_UNIT;
import static org.dandang.personnel.api.form.FormField.WORK_ENTRY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDates;
import org.dandang.personnel.api.form.FormVersion;

/** What stands on a cadre's form beside the record: a life that fits it, all of it invented. */
final class InventedForm {
  private static final String[] SCHOOLS = {
    "某某师范专科学校数学教育专业", "某某大学行政管理专业", "某某农业学校农学专业", "某某学院汉语言文学专业"
  };
  private static final String[] TOWNS = {"龙茗镇", "进结镇", "向都镇", "都康乡", "把荷乡", "小山乡", "上映乡"};
  private static final String[] DUTIES = {"科员", "党政办公室主任", "团委书记", "组织委员", "武装部部长", "副镇长", "党委副书记"};
  private static final String[] RELATIONS = {"父亲", "母亲", "岳父", "岳母", "哥哥", "弟弟", "妹妹", "姐夫"};
  private static final String[] SURNAMES = {"黄", "农", "赵", "梁", "冯", "许"};
  private static final int YEAR = 2018;

  private final FormContent record;
  private final RandomGenerator seed;
  private final int entered;

  InventedForm(FormContent record, RandomGenerator seed) {
    this.record = record;
    this.seed = seed;
    this.entered =
        FormDates.month(record.text(WORK_ENTRY)).map(month -> month.getYear()).orElse(2000);
  }

  /** Lives between short and very long, families between three and ten. */
  FormContent written(int rows, int relatives, boolean of2025) {
    String school = SCHOOLS[seed.nextInt(SCHOOLS.length)];
    String education = record.text(FULL_TIME_EDUCATION);
    FormContent form =
        record
            .with(BIRTHPLACE, record.text(NATIVE_PLACE))
            .with(FULL_TIME_SCHOOL, school)
            .with(FULL_TIME_EDUCATION, education.isEmpty() ? "大学" : education)
            .with(RESUME, resume(school, rows))
            .with(AWARDS_AND_SANCTIONS, seed.nextInt(3) == 0 ? "2017年12月，经县委、县政府批准，授予先进工作者。" : "无")
            .with(ASSESSMENTS, "2016、2017、2018年均为称职。")
            .with(SUBMITTING_UNIT, "中共天等县委组织部")
            .with(AGE_COUNTED_ON, "20190220")
            .with(FILLED_ON, "20190220")
            .with(FILLED_BY, "覃文")
            .with(family(relatives))
            .with(Optional.of(Portrait.drawn(isWoman(), entered < 1992, seed)));
    return of2025
        ? form.with(AGE_LIMIT_BEFORE_REFORM, "改革前任职年龄界限为" + (isWoman() ? 55 : 60) + "岁")
            .in(FormVersion.OF_2025)
        : form;
  }

  private boolean isWoman() {
    return record.text(SEX).equals("女");
  }

  /** One period after the other, the last going on; a course on the job lies within one. */
  private String resume(String school, int rows) {
    List<String> lines = new ArrayList<>();
    lines.add("%d.09--%d.07  %s学习".formatted(entered - 3, entered, school));
    int posts = Math.max(1, rows - 1);
    for (int at = 0; at < posts; at++) {
      int months = (YEAR - entered) * 12 * at / posts;
      int until = (YEAR - entered) * 12 * (at + 1) / posts;
      String begin = month(months);
      boolean last = at == posts - 1;
      String post = last ? record.text(PRESENT_POST) : post(at);
      String during = at == posts / 2 ? within(months, until) : "";
      lines.add(begin + "--" + (last ? " ".repeat(7) : month(until)) + "  " + post + during);
    }
    return String.join("\n", lines);
  }

  private String post(int at) {
    String town = TOWNS[(at + seed.nextInt(2)) % TOWNS.length];
    String duty = DUTIES[Math.min(DUTIES.length - 1, at)];
    return town + (duty.endsWith("书记") || duty.endsWith("委员") ? "党委" : "人民政府") + duty;
  }

  private String within(int from, int until) {
    if (until - from < 6) return "";
    return "（其间：%s--%s  某省委党校经济管理专业在职大学学习）".formatted(month(from + 1), month(until - 1));
  }

  private String month(int after) {
    int count = entered * 12 + 6 + after;
    return "%d.%02d".formatted(count / 12, count % 12 + 1);
  }

  private List<FamilyMember> family(int relatives) {
    int birth = FormDates.month(record.text(BIRTH)).map(month -> month.getYear()).orElse(1975);
    String own = record.text(NAME).substring(0, 1);
    String other = SURNAMES[seed.nextInt(SURNAMES.length)];
    List<FamilyMember> family = new ArrayList<>();
    family.add(
        new FamilyMember(
            isWoman() ? "丈夫" : "妻子", other + "某", (birth + 1) + "03", "群众", "县某某中学教师"));
    family.add(
        new FamilyMember(
            "女儿", (isWoman() ? other : own) + "某某", (birth + 27) + "11", "共青团员", "某某学校学生"));
    for (int at = 0; at < relatives - 2; at++) {
      boolean elder = at < 4;
      String work = elder ? (at == 0 ? "退休教师（已去世）" : "务农") : "某某乡人民政府干部";
      family.add(
          new FamilyMember(
              RELATIONS[at % RELATIONS.length],
              (at % 2 == 0 ? own : other) + "某",
              (elder ? birth - 26 : birth + 3) + "07",
              elder ? "群众" : "中共党员",
              work));
    }
    return family;
  }
}
