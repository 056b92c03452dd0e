package org.dandang.personnel.persistence.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.domain.appointment.Removal;
import org.dandang.personnel.domain.appointment.Removals;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
class RemovalsQuery implements Removals {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject RuleBook rules;

  @Override
  public List<Removal> of(Collection<PersonId> persons, LocalDate day) {
    if (persons.isEmpty()) return List.of();
    String ids = persons.stream().map(PersonId::toString).collect(Collectors.joining(","));
    return new Sql()
            .add("select c.person_id, c.effective_on, c.from_level from personnel_change c")
            .add(
                "where c.person_id = any(cast(string_to_array(?, ',') as bigint[])) and not c.voided",
                ids)
            .add(
                "and c.kind = 'REMOVAL' and c.ground not in ('HEALTH', 'REORGANISATION') and c.effective_on <= ?",
                day)
            .rows(em)
            .stream()
            .map(this::removal)
            .toList();
  }

  private Removal removal(Object[] row) {
    LocalDate on = Sql.day(row[1]);
    return new Removal(
        new PersonId(Sql.whole(row[0])),
        on,
        Level.valueOf((String) row[2]),
        rules.get("removal.bar.leading.months", on).number(),
        rules.get("removal.bar.higher.months", on).number());
  }
}
