package org.dandang.accountability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.accountability.domain.OwnBars;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.id.PersonId;

/**
 * The bars that the records give. An open disciplinary case bars everything (ZW-52). Effect periods
 * bar promotion, award and a good appraisal; the last day is inside. An admonition bars promotion
 * for its six months, awards and good appraisal to the end of its year (TX-4). A talk bars nothing.
 */
@ApplicationScoped
class StoredBars implements BarSource, OwnBars {
  private static final String OPEN_CASES =
      "select s.person_id, 'ZW-52', cast(null as date) from accountability_case_subject s"
          + " join accountability_case c on c.id = s.case_id"
          + " where not c.voided and c.kind = 'DISCIPLINARY' and c.opened_on <= ?1"
          + " and (c.ended_on is null or c.ended_on > ?1) and s.person_id in (";

  private static final String SANCTIONS =
      "select s.person_id, d.effect_rule, d.effect_until from accountability_disposition d"
          + " join accountability_case_subject s on s.id = d.subject_id"
          + " join accountability_case c on c.id = s.case_id"
          + " where not c.voided and d.outcome = 'SANCTIONED' and d.decided_on <= ?1"
          + " and (d.effect_until is null or d.effect_until >= ?1) and s.person_id in (";

  private static final String ADMONITIONS =
      "select m.person_id, 'TX-4', m.effect_until from accountability_measure m"
          + " where not m.voided and m.kind = 'ADMONITION' and m.given_on <= ?1"
          + " and m.effect_until >= ?1 and m.person_id in (";

  private static final String ADMONITIONS_OF_THE_YEAR =
      "select m.person_id, 'TX-4', greatest(m.effect_until,"
          + " cast(date_trunc('year', m.given_on) + interval '1 year - 1 day' as date))"
          + " from accountability_measure m"
          + " where not m.voided and m.kind = 'ADMONITION' and m.given_on <= ?1"
          + " and greatest(m.effect_until, cast(date_trunc('year', m.given_on)"
          + " + interval '1 year - 1 day' as date)) >= ?1 and m.person_id in (";

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Override
  public List<Bar> bars(Collection<PersonId> persons, Purpose purpose, LocalDate day) {
    return of(persons, purpose, day);
  }

  @Override
  public List<Bar> of(Collection<PersonId> persons, Purpose purpose, LocalDate day) {
    if (persons.isEmpty()) return List.of();
    String ids = persons.stream().map(PersonId::toString).collect(Collectors.joining(", "));
    List<Bar> bars = new ArrayList<>(read(OPEN_CASES, ids, day));
    switch (purpose) {
      case PROMOTION -> {
        bars.addAll(read(SANCTIONS, ids, day));
        bars.addAll(read(ADMONITIONS, ids, day));
      }
      case AWARD, APPRAISAL -> {
        bars.addAll(read(SANCTIONS, ids, day));
        bars.addAll(read(ADMONITIONS_OF_THE_YEAR, ids, day));
      }
      case TRANSFER, RETIREMENT -> {}
    }
    return bars;
  }

  private List<Bar> read(String select, String ids, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(select + ids + ")").setParameter(1, Date.valueOf(day)).getResultList();
    return rows.stream().map(row -> bar((Object[]) row)).toList();
  }

  private static Bar bar(Object[] row) {
    return new Bar(
        new PersonId(((Number) row[0]).longValue()),
        String.valueOf(row[1]),
        Optional.ofNullable(row[2])
            .map(day -> day instanceof LocalDate date ? date : ((Date) day).toLocalDate()));
  }
}
