package org.dandang.personnel.domain.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a person suits a post: out with reasons, or points with one line each. Deliberately
 * without age and sex (E14), and nobody is chosen by it.
 */
public record Suitability(boolean excluded, int points, List<String> lines) {
  private static final int PROFESSION = 30;
  private static final int FIELD = 20;
  private static final int EDUCATION = 15;
  private static final int STRENGTHS = 15;
  private static final int EXPERIENCE_MOST = 20;

  public static Suitability of(Candidacy candidacy, Demand demand) {
    List<String> reasons = reasons(candidacy, demand);
    return reasons.isEmpty() ? scored(candidacy, demand) : new Suitability(true, 0, reasons);
  }

  private static List<String> reasons(Candidacy candidacy, Demand demand) {
    List<String> reasons = new ArrayList<>();
    if (candidacy.education().compareTo(demand.minEducation()) > 0) reasons.add("学历未达到岗位要求");
    if (candidacy.fitness() == Fitness.UNFIT) reasons.add("身体状况不适合本岗位");
    if (candidacy.level().ordinal() > demand.level().ordinal() + 1)
      reasons.add("现任职务层次低于岗位一级以上（不得越级）");
    candidacy.bars().forEach(rule -> reasons.add("处于影响期内（" + rule + "）"));
    return reasons;
  }

  private static Suitability scored(Candidacy candidacy, Demand demand) {
    List<String> lines = new ArrayList<>();
    int points = 0;
    if (demand.profession().isEmpty() || candidacy.profession().contains(demand.profession()))
      points += line(lines, PROFESSION, "专业符合：" + candidacy.profession());
    if (candidacy.sameField()) points += line(lines, FIELD, "同一行业领域的工作经历");
    if (candidacy.education().compareTo(demand.minEducation()) < 0)
      points += line(lines, EDUCATION, "学历高于岗位要求");
    if (!candidacy.strengths().isBlank())
      points += line(lines, STRENGTHS, "个性特长：" + candidacy.strengths());
    int experience =
        Math.min(EXPERIENCE_MOST, candidacy.yearsOfWork() + 2 * candidacy.yearsInPost());
    points +=
        line(
            lines,
            experience,
            "工作" + candidacy.yearsOfWork() + "年，现岗" + candidacy.yearsInPost() + "年");
    if (candidacy.fitness() == Fitness.LIMITED) lines.add("0 分　身体状况：有限制，需面谈确认");
    return new Suitability(false, points, lines);
  }

  private static int line(List<String> lines, int points, String text) {
    lines.add(points + " 分　" + text);
    return points;
  }
}
