package org.dandang.accountability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.GradeEffectSource;
import org.dandang.kernel.desk.GradeEffects;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleBook;

/** What the records of sanctions and admonitions do to annual grades. */
@ApplicationScoped
class StoredGradeEffects implements GradeEffectSource {
  private static final String DECIDED =
      "select s.person_id, d.final_sanction, d.decided_on from accountability_disposition d"
          + " join accountability_case_subject s on s.id = d.subject_id"
          + " join accountability_case c on c.id = s.case_id"
          + " where not c.voided and d.outcome = 'SANCTIONED' and d.decided_on between ?1 and ?2"
          + " and s.person_id in (%1$s) union all"
          + " select m.person_id, 'ADMONITION', m.given_on from accountability_measure m"
          + " where not m.voided and m.kind = 'ADMONITION' and m.given_on between ?1 and ?2"
          + " and m.person_id in (%1$s)";

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Inject RuleBook rules;

  @Override
  public List<GradeEffect> effects(Collection<PersonId> persons, int year, LocalDate until) {
    if (persons.isEmpty()) return List.of();
    String ids = persons.stream().map(PersonId::toString).collect(Collectors.joining(", "));
    List<?> rows =
        em.createNativeQuery(DECIDED.formatted(ids))
            .setParameter(1, Date.valueOf(LocalDate.of(year - GradeEffects.YEARS_BACK, 1, 1)))
            .setParameter(2, Date.valueOf(until))
            .getResultList();
    GradeEffects effects = new GradeEffects(rules);
    return rows.stream()
        .map(row -> effect(effects, (Object[]) row, year))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<GradeEffect> effect(GradeEffects effects, Object[] row, int year) {
    LocalDate decided = row[2] instanceof LocalDate day ? day : ((Date) row[2]).toLocalDate();
    return effects.of(new PersonId(((Number) row[0]).longValue()), (String) row[1], decided, year);
  }
}
