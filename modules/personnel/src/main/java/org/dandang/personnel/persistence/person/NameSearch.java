package org.dandang.personnel.persistence.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dandang.personnel.persistence.Sql;

/** Part of a name in characters, or its reading: pinyin from the beginning, or initials. */
record NameSearch(String typed) {
  private static final char LAST = '\uffff';

  NameSearch {
    typed = typed.strip();
  }

  /** A condition on {@code p} that an index serves, however short the part is. */
  Sql condition(Sql sql) {
    return isWritten() ? written(sql.add("and"), "p.name") : read(sql);
  }

  /** In characters, not in letters. */
  boolean isWritten() {
    return !typed.chars().allMatch(c -> c < 128);
  }

  /** One character. */
  boolean isSign() {
    return isWritten() && typed.codePointCount(0, typed.length()) == 1;
  }

  /** The numbers of whoever is called so, to stand in the place of all persons. */
  Sql people(Sql sql) {
    sql.add("(select id from personnel_person where not voided and");
    return written(sql, "name").add("offset 0)");
  }

  /** Both readings begin with the first letter of the key, so that its index is walked in order. */
  private Sql read(Sql sql) {
    String run = typed.toLowerCase(Locale.ROOT).replace(" ", "").replace("'", "");
    if (run.isEmpty()) return sql;
    String end = run + LAST;
    String letter = run.substring(0, 1);
    return sql.add("and p.pinyin >= ? and p.pinyin < ?", letter, letter + LAST)
        .add(
            "and (p.pinyin_run >= ? and p.pinyin_run < ? or p.initials >= ? and p.initials < ?)",
            run,
            end,
            run,
            end);
  }

  private Sql written(Sql sql, String name) {
    sql.add(
        "personnel_name_grams(" + name + ") @> string_to_array(?, chr(31))",
        String.join("\u001f", grams()));
    if (typed.codePointCount(0, typed.length()) > 2)
      sql.add("and position(? in " + name + ") > 0", typed);
    return sql;
  }

  private List<String> grams() {
    int[] points = typed.codePoints().toArray();
    if (points.length == 1) return List.of(typed);
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at + 1 < points.length; at++) pieces.add(new String(points, at, 2));
    return pieces;
  }
}
