package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.BarSource.Bar;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.TemperamentNote;
import org.dandang.personnel.api.person.TemperamentNotes;
import org.dandang.web.frame.Doors;

/** What of a file is for few: notes on temperament, and effect periods that are in force. */
@Named
@RequestScoped
public class GuardedParts {
  /** One effect period: the rule behind it in words, and its last day. */
  public record EffectPeriod(String rule, String source, LocalDate until) {}

  @Inject TemperamentNotes notes;
  @Inject @Any Instance<BarSource> bars;
  @Inject RuleBook rules;
  @Inject Actor actor;

  private List<TemperamentNote> read;
  private List<EffectPeriod> periods;

  public boolean isOpen() {
    return Doors.open(notes, "of", actor.roles());
  }

  public List<TemperamentNote> notes(PersonDetail file, LocalDate day) {
    if (!isOpen()) return List.of();
    if (read == null) read = notes.of(List.of(file.id()), day).getOrDefault(file.id(), List.of());
    return read;
  }

  /**
   * Those in force on the day that say when they end. What has no end yet is an open case, of which
   * the file says nothing.
   */
  public List<EffectPeriod> periods(PersonDetail file, LocalDate day) {
    if (!actor.is(Role.PERSONNEL_OFFICER) && !actor.is(Role.ORGANISATION_REVIEWER))
      return List.of();
    if (periods == null)
      periods =
          bars.stream()
              .flatMap(
                  source ->
                      source.bars(List.of(file.id()), BarSource.Purpose.PROMOTION, day).stream())
              .filter(bar -> bar.until().isPresent())
              .map(bar -> period(bar, day))
              .distinct()
              .sorted(Comparator.comparing(EffectPeriod::until))
              .toList();
    return periods;
  }

  private EffectPeriod period(Bar bar, LocalDate day) {
    Optional<Rule> rule = rules.cite(bar.rule(), day);
    return new EffectPeriod(
        bar.rule(), rule.map(Rule::source).orElse(""), bar.until().orElseThrow());
  }
}
