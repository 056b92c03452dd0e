package org.dandang.personnel.persistence.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.persistence.Sql;

/**
 * What bars by personnel's own records: a low grade of the year before (RY-24b) and bars notified
 * on paper. What a removal bars depends on the post aimed at, see {@link
 * org.dandang.personnel.domain.appointment.Removal}.
 */
@ApplicationScoped
class OwnBars implements BarSource {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public List<Bar> bars(Collection<PersonId> persons, Purpose purpose, LocalDate day) {
    if (persons.isEmpty()) return List.of();
    String ids = persons.stream().map(PersonId::toString).collect(Collectors.joining(","));
    List<Bar> bars = new ArrayList<>(notified(ids, purpose, day));
    if (purpose == Purpose.PROMOTION) bars.addAll(graded(ids, day));
    return bars;
  }

  private List<Bar> notified(String ids, Purpose purpose, LocalDate day) {
    return new Sql()
            .add("select b.person_id, b.rule, b.ends from personnel_notified_bar b")
            .add(
                "where b.person_id = any(cast(string_to_array(?, ',') as bigint[])) and not b.voided",
                ids)
            .add("and ? = any(string_to_array(b.purposes, ',')) and", purpose.name())
            .inForce("b", day)
            .rows(em)
            .stream()
            .map(
                row ->
                    new Bar(
                        new PersonId(Sql.whole(row[0])),
                        (String) row[1],
                        Optional.ofNullable(Sql.day(row[2]))))
            .toList();
  }

  private List<Bar> graded(String ids, LocalDate day) {
    return new Sql()
            .add(
                "select g.person_id from personnel_grade_given g join personnel_assessment a on a.id = g.assessment_id")
            .add(
                "where g.person_id = any(cast(string_to_array(?, ',') as bigint[])) and not a.voided",
                ids)
            .add(
                "and a.kind = 'ANNUAL' and a.state = 'CONFIRMED' and g.grade in ('BASIC', 'INCOMPETENT') and a.year = ? and g.final_from <= ?",
                day.getYear() - 1,
                day)
            .column(em)
            .stream()
            .map(
                id ->
                    new Bar(
                        new PersonId(Sql.whole(id)),
                        "RY-24b",
                        Optional.of(LocalDate.of(day.getYear(), 12, 31))))
            .toList();
  }
}
