package org.dandang.accountability.application;

import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.accountability.api.AnswerLetter;
import org.dandang.accountability.api.ClearanceOffice;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.OpenLetter;
import org.dandang.accountability.domain.ClearanceFindings;
import org.dandang.accountability.domain.ClearanceLetter;
import org.dandang.accountability.domain.Grant;
import org.dandang.accountability.domain.Letters;
import org.dandang.accountability.domain.OpenLetters;
import org.dandang.accountability.domain.OwnBars;
import org.dandang.accountability.domain.Tolerances;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.id.PersonId;

@ApplicationScoped
@Transactional
@Permits({CASE_MANAGER, DISCIPLINE_REVIEWER})
class ClearanceAnswers implements ClearanceOffice {
  private Letters letters;
  private OpenLetters open;
  private Tolerances tolerances;
  private OwnBars bars;
  private Days days;

  protected ClearanceAnswers() {}

  @Inject
  ClearanceAnswers(
      Letters letters, OpenLetters open, Tolerances tolerances, OwnBars bars, Days days) {
    this.letters = letters;
    this.open = open;
    this.tolerances = tolerances;
    this.bars = bars;
    this.days = days;
  }

  @Override
  public List<OpenLetter> waiting() {
    return open.waiting();
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public List<ClearanceDesk.Reply> answer(AnswerLetter command) {
    days.mustHaveCome(command.on());
    ClearanceLetter letter = letters.get(command.letter());
    return letter.answer(command, findings(letter, command.on()));
  }

  @Override
  public List<PersonId> clearedForAwards(LocalDate day) {
    return tolerances.clearedForAwards(day);
  }

  private ClearanceFindings findings(ClearanceLetter letter, LocalDate on) {
    Set<PersonId> persons = letter.persons();
    BarSource.Purpose purpose =
        letter.purpose() == ClearanceDesk.Purpose.AWARD
            ? BarSource.Purpose.AWARD
            : BarSource.Purpose.PROMOTION;
    Set<PersonId> barred =
        bars.of(persons, purpose, on).stream()
            .map(BarSource.Bar::person)
            .collect(Collectors.toSet());
    Map<PersonId, List<Grant>> waivers =
        tolerances.inForce(Effect.AWARD_CLEARANCE, persons, on).stream()
            .collect(Collectors.groupingBy(Grant::holder));
    return new ClearanceFindings(barred, letters.inOpenCases(persons), waivers);
  }
}
