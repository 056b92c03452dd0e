package org.dandang.personnel.persistence.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.list.Sort;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.persistence.Sql;

/** The order in which the roll is walked, along an index, from a cursor on. */
record Walk(RollTables roll, boolean byBirth, boolean descending) {
  static Walk along(RollTables roll, List<Sort> sort) {
    if (sort.isEmpty()) return new Walk(roll, false, false);
    Sort first = sort.get(0);
    boolean known = first.column().equals("name") || first.column().equals("birth");
    if (!known || sort.size() > 1)
      throw new InvalidInput("sort", "kernel.unknown-sort", first.column());
    return new Walk(roll, first.column().equals("birth"), first.descending());
  }

  String order() {
    String way = descending ? " desc" : "";
    return key() + way + ", " + id() + way;
  }

  Sql from(Sql all, Optional<String> cursor) {
    String beyond = "and (" + key() + ", " + id() + ") " + (descending ? "<" : ">") + " (?, ?)";
    cursor.map(this::read).ifPresent(at -> all.add(beyond, at.key(), at.id()));
    return all;
  }

  String cursor(Object id, Object birth, Object pinyin) {
    return new Place(byBirth ? Sql.day(birth) : pinyin, Sql.whole(id)).written();
  }

  private String key() {
    return byBirth ? RollTables.BIRTH : roll.pinyin();
  }

  private String id() {
    return byBirth ? RollTables.PERSON : roll.person();
  }

  private Place read(String written) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split("\n");
      Object key = byBirth ? LocalDate.parse(parts[0]) : parts[0];
      return new Place(key, Long.parseLong(parts[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeParseException e) {
      throw new InvalidInput("after", "personnel.bad-cursor");
    }
  }

  private record Place(Object key, long id) {
    String written() {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString((key + "\n" + id).getBytes(StandardCharsets.UTF_8));
    }
  }
}
