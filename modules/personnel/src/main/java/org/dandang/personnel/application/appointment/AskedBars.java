package org.dandang.personnel.application.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.BarSource.Bar;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.domain.appointment.Barred;
import org.dandang.personnel.domain.appointment.Bars;
import org.dandang.personnel.domain.appointment.Change;
import org.dandang.personnel.domain.appointment.Removal;
import org.dandang.personnel.domain.appointment.Removals;

/** Asks every source once for all persons of an appointment, a purpose and a day. */
class AskedBars implements Bars {
  private record Question(Purpose purpose, LocalDate day) {}

  private final Iterable<BarSource> sources;
  private final Collection<PersonId> persons;
  private final Removals removals;
  private final Map<Question, List<Bar>> answers = new HashMap<>();
  private final Map<LocalDate, List<Removal>> removed = new HashMap<>();

  AskedBars(Iterable<BarSource> sources, Removals removals, Collection<PersonId> persons) {
    this.sources = sources;
    this.removals = removals;
    this.persons = persons;
  }

  @Override
  public void refuse(Change change, LocalDate day) {
    if (change.kind().takesPost()) refuseRemoved(change, day);
    change.kind().barredFor().ifPresent(purpose -> refuse(change, new Question(purpose, day)));
  }

  private void refuse(Change change, Question question) {
    answers.computeIfAbsent(question, this::ask).stream()
        .filter(bar -> bar.person().equals(change.person()))
        .findFirst()
        .ifPresent(
            bar -> {
              throw new Barred(change.label().name(), bar.rule(), bar.until());
            });
  }

  private void refuseRemoved(Change change, LocalDate day) {
    for (Removal removal : removed.computeIfAbsent(day, on -> removals.of(persons, on)))
      if (removal.person().equals(change.person()))
        removal
            .bars(change.toLevel(), day)
            .ifPresent(
                last -> {
                  throw new Barred(change.label().name(), Removal.RULE, Optional.of(last));
                });
  }

  private List<Bar> ask(Question question) {
    List<Bar> bars = new ArrayList<>();
    sources.forEach(
        source -> bars.addAll(source.bars(persons, question.purpose(), question.day())));
    return bars;
  }
}
