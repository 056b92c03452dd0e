package org.dandang.office.domain.pinyin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dandang.kernel.desk.Pinyin;

/**
 * Reads a name character by character from a table, its surname from another that goes before; rare
 * characters included. What no table knows stays as it is, so that it sorts behind everything.
 */
public final class Readings implements Pinyin {
  private static final int LONGEST_SURNAME = 2;
  private static final int FIRST_EASTERN = 0x2E80;
  private static final Set<Integer> DOTS = Set.of((int) '・', (int) '．', (int) '　');

  private final Map<Integer, String> characters = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();

  /** The shipped tables. */
  public Readings() {
    for (String line : lines("readings.txt")) readCharacters(line);
    for (String line : lines("names.txt")) readCharacters(line);
    for (String line : lines("surnames.txt")) readSurnames(line);
  }

  @Override
  public String spell(String name) {
    List<String> syllables = new ArrayList<>();
    String rest = surname(name.strip(), syllables);
    StringBuilder word = new StringBuilder();
    rest.codePoints().forEach(character -> read(character, word, syllables));
    close(word, syllables);
    return String.join(" ", syllables);
  }

  private String surname(String name, List<String> syllables) {
    for (int length = LONGEST_SURNAME; length > 0; length--) {
      if (name.codePointCount(0, name.length()) < length) continue;
      String head = name.substring(0, name.offsetByCodePoints(0, length));
      String read = surnames.get(head);
      if (read != null) {
        syllables.addAll(List.of(read.split("'")));
        return name.substring(head.length());
      }
    }
    return name;
  }

  /** Latin letters and digits make words; dots and spaces part them. */
  private void read(int character, StringBuilder word, List<String> syllables) {
    String read = characters.get(character);
    if (read == null && character < FIRST_EASTERN && Character.isLetterOrDigit(character)) {
      word.appendCodePoint(Character.toLowerCase(character));
      return;
    }
    close(word, syllables);
    if (read != null) syllables.add(read);
    else if (character >= FIRST_EASTERN && !DOTS.contains(character))
      syllables.add(Character.toString(character));
  }

  private static void close(StringBuilder word, List<String> syllables) {
    if (word.isEmpty()) return;
    syllables.add(word.toString());
    word.setLength(0);
  }

  private void readCharacters(String line) {
    int space = line.indexOf(' ');
    line.substring(space + 1)
        .codePoints()
        .forEach(character -> characters.put(character, line.substring(0, space)));
  }

  private void readSurnames(String line) {
    int space = line.indexOf(' ');
    String read = line.substring(0, space);
    String written = line.substring(space + 1);
    if (read.indexOf('\'') >= 0) surnames.put(written, read);
    else written.codePoints().forEach(one -> surnames.put(Character.toString(one), read));
  }

  private static List<String> lines(String file) {
    try (InputStream found = Readings.class.getResourceAsStream(file)) {
      return new String(found.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
