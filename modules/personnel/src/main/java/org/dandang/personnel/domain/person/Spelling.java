package org.dandang.personnel.domain.person;

/**
 * How a name is read: syllables with spaces for sorting, run together and as initials for
 * searching.
 */
public record Spelling(String key) {
  public String run() {
    return key.replace(" ", "");
  }

  public String initials() {
    StringBuilder initials = new StringBuilder();
    for (String syllable : key.split(" "))
      if (!syllable.isEmpty()) initials.append(syllable.charAt(0));
    return initials.toString();
  }
}
