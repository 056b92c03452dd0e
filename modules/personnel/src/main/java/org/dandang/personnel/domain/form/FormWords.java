package org.dandang.personnel.domain.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dandang.personnel.api.CodeTable;

/** Codes behind the words that forms use, in full or short. */
final class FormWords {
  private static final Map<String, String> EDUCATION = education();

  private FormWords() {}

  static Optional<String> code(CodeTable table, String text) {
    for (Map.Entry<String, String> entry : table.labels().entrySet())
      if (entry.getValue().equals(text) || entry.getValue().equals(text + "族"))
        return Optional.of(entry.getKey());
    return table == CodeTable.EDUCATION ? education(text) : Optional.empty();
  }

  private static Optional<String> education(String text) {
    return EDUCATION.entrySet().stream()
        .filter(word -> text.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The longer word stands before the one that it contains. */
  private static Map<String, String> education() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("博士", "11");
    words.put("硕士", "14");
    words.put("研究生班", "17");
    words.put("研究生", "10");
    words.put("大学普通班", "28");
    words.put("大专", "31");
    words.put("专科", "31");
    words.put("大学", "21");
    words.put("本科", "21");
    words.put("中专", "41");
    words.put("高中", "61");
    words.put("初中", "71");
    return words;
  }
}
