package org.dandang.personnel.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dandang.kernel.rule.InvalidInput;

/**
 * An order in which every row has a place of its own: a key, then the number of the row.
 *
 * @param type of the key, as the database calls it
 */
public record Keyset(String key, String type, boolean descending, String id) {
  String order() {
    return key + (descending ? " desc, " : ", ") + id;
  }

  /** Only what comes after the row of the cursor. */
  void behind(Sql sql, String cursor) {
    String[] place = place(cursor);
    String given = "cast(? as " + type + ")";
    sql.add(
        "and (%s %s %s or %s = %s and %s > ?)"
            .formatted(key, descending ? "<" : ">", given, key, given, id),
        place[0],
        place[0],
        Long.parseLong(place[1]));
  }

  static String cursor(Object key, Object id) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((key + "\n" + id).getBytes(StandardCharsets.UTF_8));
  }

  private static String[] place(String cursor) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (plain.matches("(\\d{1,18}|\\d{4}-\\d{2}-\\d{2}|infinity)\\n\\d{1,18}"))
        return plain.split("\n");
    } catch (IllegalArgumentException notOurs) {
      throw new InvalidInput("after", "personnel.bad-cursor");
    }
    throw new InvalidInput("after", "personnel.bad-cursor");
  }
}
