package org.dandang.overview.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.persistence.Ids;
import org.dandang.overview.api.CarriedFile;
import org.dandang.overview.domain.CarriedFigures;
import org.dandang.overview.domain.CutOff;
import org.dandang.overview.domain.FigureFile;
import org.dandang.overview.domain.FigureFile.Carried;

@ApplicationScoped
class StoredCarriedFigures implements CarriedFigures {
  private static final String HEADS =
      "select id, year, cut_off, number, made_on from overview_figure_file ";

  private final Ids ids = new Ids("overview_file_seq");

  @PersistenceContext(unitName = "overview")
  EntityManager em;

  @Override
  public void add(FigureFile file) {
    long id = ids.next(em);
    em.createNativeQuery(
            "insert into overview_figure_file (id, year, cut_off, number, made_on)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, id)
        .setParameter(2, file.head().year())
        .setParameter(3, file.head().cutOff())
        .setParameter(4, file.head().number())
        .setParameter(5, file.head().madeOn())
        .executeUpdate();
    file.figures().forEach((key, records) -> add(id, key, records));
  }

  /** All records of a figure in one statement. */
  private void add(long id, String key, List<Carried> records) {
    em.createNativeQuery("insert into overview_carried_figure (file_id, key) values (?1, ?2)")
        .setParameter(1, id)
        .setParameter(2, key)
        .executeUpdate();
    em.createNativeQuery(
            "insert into overview_carried_record (file_id, key, serial, month)"
                + " select ?1, ?2, serial, cast(month as date) from unnest("
                + " string_to_array(?3, ','), string_to_array(?4, ',')) as said (serial, month)")
        .setParameter(1, id)
        .setParameter(2, key)
        .setParameter(3, joined(records.stream().map(Carried::serial)))
        .setParameter(4, joined(records.stream().map(one -> one.month().toString())))
        .executeUpdate();
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining(","));
  }

  @Override
  public Optional<FigureFile> at(CutOff cutOff) {
    List<Object[]> heads =
        rows(
            HEADS + "where year = ?1 and cut_off <= ?2 order by cut_off desc, number desc limit 1",
            cutOff.year(),
            cutOff.day());
    return heads.stream().findFirst().map(this::whole);
  }

  @Override
  public List<CarriedFile> files() {
    return rows(HEADS + "order by id desc").stream().map(StoredCarriedFigures::head).toList();
  }

  private FigureFile whole(Object[] head) {
    Map<String, List<Carried>> figures = new LinkedHashMap<>();
    for (Object[] row :
        rows(
            "select f.key, r.serial, r.month from overview_carried_figure f"
                + " left join overview_carried_record r on r.file_id = f.file_id and r.key = f.key"
                + " where f.file_id = ?1 order by f.key, r.month desc, r.serial",
            head[0])) {
      List<Carried> records = figures.computeIfAbsent(row[0].toString(), key -> new ArrayList<>());
      if (row[1] != null) records.add(new Carried(row[1].toString(), day(row[2])));
    }
    return new FigureFile(head(head), figures);
  }

  private static CarriedFile head(Object[] row) {
    return new CarriedFile(
        ((Number) row[1]).intValue(), day(row[2]), ((Number) row[3]).longValue(), day(row[4]));
  }

  private static LocalDate day(Object value) {
    return value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
  }

  @SuppressWarnings("unchecked") // the driver gives one array a row
  private List<Object[]> rows(String text, Object... values) {
    var query = em.createNativeQuery(text);
    for (int place = 0; place < values.length; place++)
      query.setParameter(place + 1, values[place]);
    return query.getResultList();
  }
}
