package org.dandang.personnel.domain.matching;

import java.util.ArrayList;
import java.util.List;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.personnel.api.matching.Weights;

/**
 * How far a person suits a post: out with reasons, or points with one line each. Sex never counts,
 * age only shuts out where a rule of the post is named (E14), and nobody is chosen by it.
 */
public record Suitability(boolean excluded, int points, List<String> lines) {
  private static final int MONTHS = 12;

  public static Suitability of(Candidacy candidacy, Demand demand, Weights weights) {
    List<String> reasons = reasons(candidacy, demand);
    return reasons.isEmpty() ? scored(candidacy, weights) : new Suitability(true, 0, reasons);
  }

  private static List<String> reasons(Candidacy candidacy, Demand demand) {
    List<String> reasons = new ArrayList<>();
    if (candidacy.education().compareTo(demand.minEducation()) > 0) reasons.add("学历未达到岗位要求");
    if (candidacy.fitness().filter(Fitness.UNFIT::equals).isPresent()) reasons.add("身体状况不适合本岗位");
    if (candidacy.level().ordinal() > demand.level().ordinal() + 1)
      reasons.add("现任职务层次低于岗位一级以上（不得越级）");
    candidacy.ageByRule().ifPresent(age -> byAge(reasons, age, demand));
    candidacy.bars().forEach(rule -> reasons.add("处于影响期内（" + rule + "）"));
    return reasons;
  }

  private static void byAge(List<String> reasons, int age, Demand demand) {
    boolean young = demand.minAge() != null && age < demand.minAge();
    boolean old = demand.maxAge() != null && age > demand.maxAge();
    if (young || old)
      reasons.add("年龄 " + age + " 岁，不合本岗位规定（依据：" + demand.ageRule().orElse("") + "）");
  }

  private static Suitability scored(Candidacy candidacy, Weights weights) {
    List<String> lines = new ArrayList<>();
    int points = 0;
    for (Preference preference : Preference.values()) {
      int weight = weights.weight(preference);
      int measure = candidacy.measure(preference);
      int earned = preference.points(weight, measure);
      points += earned;
      if (weight > 0)
        lines.add(earned + " 分　" + said(candidacy, preference, measure) + "（满分 " + weight + "）");
    }
    lines.add(candidacy.fitness().map(Suitability::fitness).orElse("身体状况：尚无适岗意见，选定前须由有权人员给出"));
    return new Suitability(false, points, lines);
  }

  private static String said(Candidacy candidacy, Preference preference, int measure) {
    return switch (preference) {
      case SPECIALTY -> specialty(candidacy, measure);
      case FIELD -> "同一行业领域工作 " + years(measure);
      case FRONT_LINE -> "一线、驻村或设岗培养 " + years(measure);
      case ASSESSMENTS -> "近三年年度考核计 " + measure + "（优秀 2、称职 1）";
      case SCHOOLING -> measure == 0 ? "学历符合岗位要求" : "学历高于岗位要求 " + measure + " 档";
      case LEVEL -> "现职务层次 " + years(measure);
    };
  }

  private static String specialty(Candidacy candidacy, int measure) {
    String known = candidacy.strengths().isBlank() ? "" : "，特长：" + candidacy.strengths();
    String fits = measure == 0 ? "专业、特长未见对应：" : "专业特长对应 " + measure + " 项：";
    return fits + candidacy.profession() + known;
  }

  private static String years(int months) {
    return months < MONTHS ? months + " 个月" : months / MONTHS + " 年" + rest(months % MONTHS);
  }

  private static String rest(int months) {
    return months == 0 ? "" : " " + months + " 个月";
  }

  private static String fitness(Fitness fitness) {
    return fitness == Fitness.LIMITED ? "身体状况：对本岗位有限制，须面谈确认" : "身体状况：适合本岗位";
  }
}
