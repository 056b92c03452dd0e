package org.dandang.othercounty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.dandang.accountability.api.CaseDesk;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.Sanction;
import org.dandang.accountability.api.ToleranceDesk;
import org.dandang.accountability.api.VoidCase;
import org.dandang.kernel.id.PersonId;
import org.dandang.sample.discipline.PaperCases;
import org.dandang.sample.discipline.PaperTolerance;

/** Cases and how they end. */
@ApplicationScoped
public class DisciplineActs implements Acts {
  private static final LocalDate REGISTERED = LocalDate.of(2018, 1, 15);
  private static final LocalDate APPLIED = LocalDate.of(2018, 3, 21);
  private static final LocalDate DECIDED = LocalDate.of(2018, 5, 3);

  @Inject Citizens citizens;
  @Inject CaseDesk desk;
  @Inject ToleranceDesk toleranceDesk;

  private PaperCases cases;
  private PaperTolerance tolerance;

  @PostConstruct
  void begin() {
    cases = new PaperCases(desk, citizens.cast());
    tolerance = new PaperTolerance(toleranceDesk, citizens.cast());
  }

  @Override
  public Map<Act, LongSupplier> entering() {
    return Map.of(
        Act.SANCTION_LIGHTER_BY_TOLERANCE, () -> lighter(true),
        Act.SANCTION_LIGHTER_WITHOUT_TOLERANCE, () -> lighter(false),
        Act.EXEMPT_BY_TOLERANCE, () -> exempt(true),
        Act.EXEMPT_WITHOUT_TOLERANCE, () -> exempt(false));
  }

  @Override
  public Map<Act, LongConsumer> changing() {
    return Map.of(
        Act.VOID_A_CASE_OF_A_LIGHTER_SANCTION, this::makeVoid,
        Act.VOID_A_CASE_OF_AN_EXEMPTION, this::makeVoid);
  }

  private long lighter(boolean tolerated) {
    PersonId person = citizens.somebody();
    CaseId id = proposed(person, Sanction.PARTY_REMOVAL);
    cases.sanction(
        id,
        person,
        Sanction.PARTY_WARNING,
        granted(tolerated, person, id, Effect.LIGHTER_SANCTION),
        Optional.of("配合审查"),
        DECIDED);
    return id.value();
  }

  private long exempt(boolean tolerated) {
    PersonId person = citizens.somebody();
    CaseId id = proposed(person, Sanction.PARTY_WARNING);
    cases.exempt(id, person, granted(tolerated, person, id, Effect.EXEMPTION), DECIDED);
    return id.value();
  }

  private CaseId proposed(PersonId person, Sanction proposed) {
    return cases.proposed(
        REGISTERED, List.of(person), Sanction.PARTY_WARNING, Sanction.PARTY_PROBATION, proposed);
  }

  private Optional<GrantId> granted(boolean tolerated, PersonId person, CaseId id, Effect effect) {
    return tolerated
        ? Optional.of(
            tolerance.granted(
                tolerance.tolerated(person, Optional.of(id), APPLIED), effect, APPLIED))
        : Optional.empty();
  }

  private void makeVoid(long id) {
    desk.voidCase(new VoidCase(new CaseId(id), Mistake.ENTERED, PaperCases.ANY));
  }
}
