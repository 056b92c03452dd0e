package org.dandang.personnel.persistence.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.GradeEffectSource;
import org.dandang.kernel.desk.GradeEffects;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.personnel.persistence.Sql;

/** What sanctions that were notified on paper do to annual grades, as those of the own records. */
@ApplicationScoped
class NotifiedGradeEffects implements GradeEffectSource {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject RuleBook rules;

  @Override
  public List<GradeEffect> effects(Collection<PersonId> persons, int year, LocalDate until) {
    if (persons.isEmpty()) return List.of();
    String ids = persons.stream().map(PersonId::toString).collect(Collectors.joining(","));
    GradeEffects effects = new GradeEffects(rules);
    return new Sql()
            .add("select b.person_id, b.measure, b.begins from personnel_notified_bar b")
            .add("where b.person_id = any(cast(string_to_array(?, ',') as bigint[]))", ids)
            .add("and not b.voided and b.measure is not null")
            .add("and b.begins >= ?", LocalDate.of(year - GradeEffects.YEARS_BACK, 1, 1))
            .add("and b.begins <= ?", until)
            .rows(em)
            .stream()
            .map(
                row ->
                    effects.of(
                        new PersonId(Sql.whole(row[0])), (String) row[1], Sql.day(row[2]), year))
            .flatMap(Optional::stream)
            .toList();
  }
}
