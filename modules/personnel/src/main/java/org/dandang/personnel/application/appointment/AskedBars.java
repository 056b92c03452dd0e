package org.dandang.personnel.application.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.BarSource.Bar;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.domain.appointment.Barred;
import org.dandang.personnel.domain.appointment.Bars;
import org.dandang.personnel.domain.appointment.Change;

/** Asks every source once for all persons of an appointment, a purpose and a day. */
class AskedBars implements Bars {
  private record Question(Purpose purpose, LocalDate day) {}

  private final Iterable<BarSource> sources;
  private final Collection<PersonId> persons;
  private final Map<Question, List<Bar>> answers = new HashMap<>();

  AskedBars(Iterable<BarSource> sources, Collection<PersonId> persons) {
    this.sources = sources;
    this.persons = persons;
  }

  @Override
  public void refuse(Change change, LocalDate day) {
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

  private List<Bar> ask(Question question) {
    List<Bar> bars = new ArrayList<>();
    sources.forEach(
        source -> bars.addAll(source.bars(persons, question.purpose(), question.day())));
    return bars;
  }
}
