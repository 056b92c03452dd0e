package org.dandang.kernel.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.id.UnitId;

/**
 * Counts and lists a figure from one condition, so that the number and the rows cannot differ. The
 * condition is a select in SQL over the context's own tables with the columns {@code id, label,
 * unit_id, unit_name, happened, page_id}; {@code :since} and {@code :until} stand for the days that
 * count. An id that comes several times is one.
 */
public final class FigureReader {
  private final EntityManager em;
  private final String select;
  private final String page;

  private FigureReader(EntityManager em, String select, String page) {
    this.em = em;
    this.select = select.replace(":since", "?1").replace(":until", "?2");
    this.page = page;
  }

  /** The page's path takes the {@code page_id} at its end. */
  public static FigureReader of(EntityManager em, String select, String page) {
    return new FigureReader(em, select, page);
  }

  public long count(FigureQuestion question, Scope scope) {
    Query query = em.createNativeQuery("select count(distinct id) from " + within(question, scope));
    return ((Number) bound(query, question).getSingleResult()).longValue();
  }

  public List<Long> ids(FigureQuestion question, Scope scope) {
    Query query =
        em.createNativeQuery("select distinct id from " + within(question, scope) + " order by id");
    List<?> found = bound(query, question).getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** Newest first, then by id. */
  public List<FigureRecord> records(FigureQuestion question, Scope scope, int offset, int limit) {
    Query query =
        em.createNativeQuery(
            "select id, label, unit_id, unit_name, happened, page_id from (select distinct on (id) * from "
                + within(question, scope)
                + " order by id, happened desc, page_id desc) one order by happened desc, id"
                + " limit "
                + limit
                + " offset "
                + offset);
    List<?> found = bound(query, question).getResultList();
    return found.stream().map(row -> record((Object[]) row)).toList();
  }

  private String within(FigureQuestion question, Scope scope) {
    Scope both = scope.and(question.units());
    String condition =
        both.all()
            ? "true"
            : both.units().isEmpty()
                ? "false"
                : "unit_id in ("
                    + both.units().stream().map(UnitId::toString).collect(Collectors.joining(", "))
                    + ")";
    return "(" + select + ") counted where " + condition;
  }

  private static Query bound(Query query, FigureQuestion question) {
    return query
        .setParameter(1, Date.valueOf(question.since()))
        .setParameter(2, Date.valueOf(question.to()));
  }

  private FigureRecord record(Object[] row) {
    return FigureRecord.open(
        ((Number) row[0]).longValue(),
        String.valueOf(row[1]),
        row[2] == null ? null : new UnitId(((Number) row[2]).longValue()),
        row[3] == null ? null : String.valueOf(row[3]),
        day(row[4]),
        page + row[5]);
  }

  private static LocalDate day(Object value) {
    return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
  }
}
