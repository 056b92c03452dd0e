package org.dandang.personnel.domain.intake;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.code.CodeTable;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.person.Sex;

/** The words that stand in tables for what this system knows. */
final class Words {
  static final Map<String, Sex> SEX = words(List.of("男", "女"), Sex.MALE, Sex.FEMALE);
  static final Map<String, Boolean> FLAG = words(List.of("是", "否"), true, false);
  static final Map<String, Level> LEVEL =
      words(List.of("县处级正职", "县处级副职", "乡科级正职", "乡科级副职", "科员及以下"), Level.values());
  static final Map<String, Management> MANAGEMENT =
      words(List.of("市管", "县管", "单位管", "双重管理"), Management.values());
  static final Map<String, Establishment> ESTABLISHMENT =
      words(List.of("行政编制", "参公编制", "事业编制", "工勤编制"), Establishment.values());
  static final Map<String, Grade> GRADE =
      words(List.of("优秀", "称职", "基本称职", "不称职", "不定等次"), Grade.values());
  static final Map<String, AssessmentKind> ASSESSMENT =
      words(List.of("平时考核", "年度考核", "专项考核"), AssessmentKind.values());
  static final Map<String, Rank> RANK =
      words(Arrays.stream(Rank.values()).map(rank -> rank.line().name()).toList(), Rank.values());
  static final Map<String, String> HEALTH = codes(CodeTable.HEALTH);

  private Words() {}

  /** The word that stands for it. */
  static <T> String of(Map<String, T> words, T meant) {
    return words.entrySet().stream()
        .filter(word -> word.getValue().equals(meant))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  @SafeVarargs
  private static <T> Map<String, T> words(List<String> words, T... meant) {
    Map<String, T> known = new LinkedHashMap<>();
    for (int at = 0; at < meant.length; at++) known.put(words.get(at), meant[at]);
    return Collections.unmodifiableMap(known);
  }

  private static Map<String, String> codes(CodeTable table) {
    Map<String, String> known = new LinkedHashMap<>();
    table.on(java.time.LocalDate.of(2018, 1, 1)).forEach(c -> known.put(c.name(), c.code()));
    return Collections.unmodifiableMap(known);
  }
}
