package org.dandang.kernel.persistence;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.Resealer;
import org.dandang.kernel.desk.SealedStore;

/**
 * The sealed columns of one table. Their change of key is no change of the record: no version moves
 * and the history keeps none of it.
 */
public final class SealedColumns implements SealedStore {
  private final EntityManager em;
  private final Resealer resealer;
  private final String name;
  private final String table;
  private final String id;
  private final List<String> columns;
  private int atOnce = Integer.MAX_VALUE;

  /** A table whose rows are numbered by {@code id}. */
  public SealedColumns(
      EntityManager em, Resealer resealer, String name, String table, String... columns) {
    this(em, resealer, name, new Rows(table, "id"), columns);
  }

  public SealedColumns(
      EntityManager em, Resealer resealer, String name, Rows rows, String... columns) {
    this.em = em;
    this.resealer = resealer;
    this.name = name;
    this.table = rows.table();
    this.id = rows.id();
    this.columns = List.of(columns);
  }

  /**
   * The rows of a table.
   *
   * @param id the column of their numbers, or an expression that numbers them
   */
  public record Rows(String table, String id) {}

  /** For long contents: no more than so many at once. */
  public SealedColumns few(int records) {
    atOnce = records;
    return this;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long behind() {
    Object counted =
        em.createNativeQuery("select count(*) from " + table + " where " + older())
            .setParameter(1, resealer.mark())
            .getSingleResult();
    return ((Number) counted).longValue();
  }

  @Override
  public OptionalLong renew(long after, int most) {
    em.createNativeQuery("select set_config('dandang.resealing', 'on', true)").getSingleResult();
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(
                ("select %s, %s from %s where %s > ?2 and (%s) order by 1")
                    .formatted(id, String.join(", ", columns), table, id, older()))
            .setParameter(1, resealer.mark())
            .setParameter(2, after)
            .setMaxResults(Math.min(most, atOnce))
            .getResultList();
    rows.forEach(this::renew);
    return rows.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(((Number) rows.get(rows.size() - 1)[0]).longValue());
  }

  private void renew(Object[] row) {
    for (int i = 0; i < columns.size(); i++) {
      byte[] sealed = (byte[]) row[i + 1];
      if (sealed != null && !isPresent(sealed)) renew(columns.get(i), row[0], sealed);
    }
  }

  private void renew(String column, Object number, byte[] sealed) {
    em.createNativeQuery(
            "update %s set %s = ?1 where %s = ?2 and %s = ?3".formatted(table, column, id, column))
        .setParameter(1, resealer.renew(sealed))
        .setParameter(2, number)
        .setParameter(3, sealed)
        .executeUpdate();
  }

  private boolean isPresent(byte[] sealed) {
    byte[] mark = resealer.mark();
    return sealed.length > mark.length && Arrays.equals(mark, Arrays.copyOf(sealed, mark.length));
  }

  private String older() {
    int length = resealer.mark().length;
    return columns.stream()
        .map(column -> "substring(%s from 1 for %d) <> ?1".formatted(column, length))
        .collect(Collectors.joining(" or "));
  }
}
