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
import org.dandang.accountability.api.LetterDetail;
import org.dandang.accountability.api.OpenLetter;
import org.dandang.accountability.domain.ClearanceFindings;
import org.dandang.accountability.domain.ClearanceLetter;
import org.dandang.accountability.domain.Grant;
import org.dandang.accountability.domain.Letters;
import org.dandang.accountability.domain.OpenLetters;
import org.dandang.accountability.domain.OwnBars;
import org.dandang.accountability.domain.Tolerances;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;

@ApplicationScoped
@Transactional
@Permits({CASE_MANAGER, DISCIPLINE_REVIEWER})
class ClearanceAnswers implements ClearanceOffice {
  private Letters letters;
  private OpenLetters open;
  private Tolerances tolerances;
  private OwnBars bars;
  private Days days;
  private Actor actor;

  protected ClearanceAnswers() {}

  @Inject
  ClearanceAnswers(
      Letters letters,
      OpenLetters open,
      Tolerances tolerances,
      OwnBars bars,
      Days days,
      Actor actor) {
    this.letters = letters;
    this.open = open;
    this.tolerances = tolerances;
    this.bars = bars;
    this.days = days;
    this.actor = actor;
  }

  @Override
  public List<OpenLetter> waiting() {
    return open.waiting();
  }

  @Override
  @Permits(value = DISCIPLINE_REVIEWER, sensitive = true)
  public LetterDetail letter(long id) {
    ClearanceLetter letter = open(id);
    LocalDate day = letter.repliedOn().orElseGet(days::today);
    return letter.prepared(findings(letter, day), day);
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public List<ClearanceDesk.Reply> answer(AnswerLetter command) {
    days.mustHaveCome(command.on());
    ClearanceLetter letter = open(command.letter());
    LocalDate until = command.validUntil().orElseGet(() -> days.clearanceUntil(command.on()));
    return letter.answer(command, until, findings(letter, command.on()));
  }

  @Override
  public LocalDate usuallyUntil(LocalDate on) {
    return days.clearanceUntil(on);
  }

  @Override
  public List<PersonId> clearedForAwards(LocalDate day) {
    return tolerances.clearedForAwards(day);
  }

  /** For whoever is asked about the letter is not there. */
  private ClearanceLetter open(long id) {
    ClearanceLetter letter = letters.get(id);
    if (actor.person().filter(letter.persons()::contains).isPresent()) throw new NotFound("letter");
    return letter;
  }

  private ClearanceFindings findings(ClearanceLetter letter, LocalDate on) {
    Set<PersonId> persons = letter.persons();
    BarSource.Purpose purpose =
        letter.purpose() == ClearanceDesk.Purpose.AWARD
            ? BarSource.Purpose.AWARD
            : BarSource.Purpose.PROMOTION;
    Map<PersonId, List<BarSource.Bar>> barred =
        bars.of(persons, purpose, on).stream()
            .collect(Collectors.groupingBy(BarSource.Bar::person));
    Map<PersonId, List<Grant>> waivers =
        tolerances.inForce(Effect.AWARD_CLEARANCE, persons, on).stream()
            .collect(Collectors.groupingBy(Grant::holder));
    return new ClearanceFindings(barred, letters.inOpenCases(persons), waivers);
  }
}
