package org.dandang.personnel.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.id.UnitId;

/**
 * A query in the database's own words, put together piece by piece; each {@code ?} takes the next
 * value.
 */
public final class Sql {
  private static final Pattern MARK = Pattern.compile("\\?(\\d+)");

  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  public Sql add(String piece, Object... given) {
    int from = 0;
    for (Object value : given) {
      int mark = piece.indexOf('?', from);
      values.add(value);
      text.append(piece, from, mark).append('?').append(values.size());
      from = mark + 1;
    }
    text.append(piece.substring(from)).append(' ');
    return this;
  }

  /**
   * {@code alias.begins} to {@code alias.ends} contains the day, which is written out: the planner
   * knows it, and keeps its plan for as long as the day is asked for.
   */
  public Sql inForce(String alias, LocalDate day) {
    return on(
        day, alias + ".begins <= ? and (" + alias + ".ends is null or " + alias + ".ends >= ?)");
  }

  /** The same where an end is always known, be it the end of all days. */
  public Sql lasting(String alias, LocalDate day) {
    return on(day, alias + ".begins <= ? and " + alias + ".ends >= ?");
  }

  private Sql on(LocalDate day, String condition) {
    boolean plain = day.getYear() >= 1 && day.getYear() <= 9999;
    return plain ? add(condition.replace("?", "date '" + day + "'")) : add(condition, day, day);
  }

  /** The column holds one of these codes. */
  public Sql oneOf(String column, Collection<?> codes) {
    if (codes.isEmpty()) return add("and false");
    String marks = codes.stream().map(code -> "?").collect(Collectors.joining(", "));
    return add(
        "and " + column + " in (" + marks + ")", codes.stream().map(Object::toString).toArray());
  }

  /** Nothing for all; a condition on the column otherwise. */
  public Sql scoped(String column, Scope scope) {
    return scope.all() ? this : among(column, scope.units());
  }

  /** Written out, so that the planner knows how few rows they are. */
  public Sql among(String column, Collection<UnitId> units) {
    return units.isEmpty() ? add("and false") : add("and " + column + " in (" + units(units) + ")");
  }

  /**
   * The column holds that code of a national standard; it is written out, so that the planner knows
   * how few or many bear it.
   */
  public Sql code(String column, String typed) {
    String code = typed.strip();
    return code.matches("[0-9A-Za-z]{1,12}")
        ? add("and " + column + " = '" + code + "'")
        : add("and " + column + " = ?", code);
  }

  /** Another query's words with their values. */
  public Sql append(Sql other) {
    int before = values.size();
    text.append(
        MARK.matcher(other.text)
            .replaceAll(mark -> "?" + (before + Integer.parseInt(mark.group(1)))));
    values.addAll(other.values);
    return this;
  }

  public Sql copy() {
    Sql copy = new Sql();
    copy.text.append(text);
    copy.values.addAll(values);
    return copy;
  }

  /** The same query inside another. */
  public Sql within(String before, String after) {
    text.insert(0, before).append(after);
    return this;
  }

  @SuppressWarnings("unchecked") // the driver gives one array a row
  public List<Object[]> rows(EntityManager em) {
    return query(em).getResultList();
  }

  /** Changes rows; answers how many. */
  public int execute(EntityManager em) {
    return query(em).executeUpdate();
  }

  /** One column. */
  public List<?> column(EntityManager em) {
    return query(em).getResultList();
  }

  public long number(EntityManager em) {
    return ((Number) query(em).getSingleResult()).longValue();
  }

  public static String units(Collection<UnitId> units) {
    return units.stream().map(UnitId::toString).collect(Collectors.joining(","));
  }

  /** A date column of a row. */
  public static LocalDate day(Object value) {
    return value == null
        ? null
        : value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
  }

  public static long whole(Object value) {
    return ((Number) value).longValue();
  }

  /** The words without the values. */
  @Override
  public String toString() {
    return text.toString();
  }

  private Query query(EntityManager em) {
    Query query = em.createNativeQuery(text.toString());
    for (int place = 0; place < values.size(); place++)
      query.setParameter(place + 1, values.get(place));
    return query;
  }
}
