package org.dandang.kernel.desk;

/** Reads Chinese names aloud, so that lists sort and searches find. */
public interface Pinyin {
  /**
   * Syllables with a space between them, lower case, surnames read as surnames: 覃丽华 → {@code qin li
   * hua}.
   */
  String spell(String name);

  /** First letters: 覃丽华 → {@code qlh}. */
  default String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String syllable : spell(name).split(" "))
      if (!syllable.isEmpty()) initials.append(syllable.charAt(0));
    return initials.toString();
  }
}
