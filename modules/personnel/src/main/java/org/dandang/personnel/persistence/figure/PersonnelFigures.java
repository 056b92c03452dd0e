package org.dandang.personnel.persistence.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.persistence.Sql;

/**
 * Counts and lists each figure from its one condition, within what is asked and what the actor may
 * see.
 */
@ApplicationScoped
class PersonnelFigures implements IndicatorSource {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Set<String> keys() {
    return Figure.byKey().keySet();
  }

  @Override
  public long count(FigureQuestion question) {
    return counted(question).within("select count(*) from (", ") f").number(em);
  }

  @Override
  public List<FigureRecord> records(FigureQuestion question, int offset, int limit) {
    Figure figure = Figure.byKey().get(question.key());
    return counted(question)
        .within("select f.id, f.label, f.unit, f.unit_name, f.day, f.page from (", ") f ")
        .add("order by f.day desc, f.id limit ? offset ?", limit, offset)
        .rows(em)
        .stream()
        .map(row -> record(figure, row))
        .toList();
  }

  @Override
  public List<Long> ids(FigureQuestion question) {
    return counted(question).within("select f.id from (", ") f order by f.id").column(em).stream()
        .map(Sql::whole)
        .toList();
  }

  @Override
  public Map<Long, String> whyGone(FigureQuestion question, Collection<Long> ids) {
    Set<Long> still = new HashSet<>(ids(question));
    List<Long> gone = ids.stream().filter(id -> !still.contains(id)).toList();
    Map<Long, String> why = new HashMap<>();
    gone.forEach(id -> why.put(id, "已不在统计范围内"));
    String asked = gone.stream().map(String::valueOf).collect(Collectors.joining(","));
    if (!gone.isEmpty())
      Figure.byKey().get(question.key()).amended(asked).rows(em).stream()
          .filter(row -> row[2] != null)
          .forEach(
              row ->
                  why.put(
                      Sql.whole(row[0]), (Boolean.TRUE.equals(row[1]) ? "已作废：" : "已更正：") + row[2]));
    return why;
  }

  private Sql counted(FigureQuestion question) {
    return Figure.byKey()
        .get(question.key())
        .counted(question, actor.scope().and(question.units()));
  }

  private static FigureRecord record(Figure figure, Object[] row) {
    return FigureRecord.open(
        Sql.whole(row[0]),
        (String) row[1],
        row[2] == null ? null : new UnitId(Sql.whole(row[2])),
        (String) row[3],
        Sql.day(row[4]),
        figure.page(Sql.whole(row[5])));
  }
}
