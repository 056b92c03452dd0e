package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.Intake;
import org.dandang.petition.api.ListColumn;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.ReceiveReport;
import org.dandang.petition.api.ReceiveReport.NewAllegation;
import org.dandang.petition.api.ReportList;
import org.dandang.petition.api.ReportListDesk;
import org.dandang.petition.domain.ListHasFaults;
import org.dandang.petition.domain.Reports;

/** Each line comes in by the same door as anything else, sealed as it is entered. */
@ApplicationScoped
@Transactional
@Permits(PETITION_HANDLER)
class ReportLists implements ReportListDesk {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.dandang.petition.list", Locale.ROOT);

  @Inject PetitionDesk desk;
  @Inject Reports reports;
  @Inject OwnReports own;
  @Inject PersonDirectory people;
  @Inject Clocks clocks;
  @Inject Actor actor;

  @Override
  public List<Heading> headings() {
    return Stream.of(ListColumn.values())
        .map(
            column ->
                new Heading(
                    column,
                    WORDS.getString("heading." + column.name()),
                    WORDS.getString("note." + column.name()),
                    WORDS.getString("example." + column.name()),
                    column == ListColumn.KIND ? ListReading.KIND_NAMES : List.of()))
        .toList();
  }

  @Override
  public List<CellFault> check(ReportList list) {
    return read(list).faults();
  }

  @Override
  public Taken take(ReportList list) {
    ListReading read = read(list);
    if (!read.faults().isEmpty()) throw new ListHasFaults(read.faults().size());
    PersonId registrar = actor.person().orElseThrow(() -> new NotFound("person"));
    List<String> numbers = new ArrayList<>();
    for (ListReading.Read line : read.lines())
      numbers.add(own.get(desk.receive(received(line, registrar))).number());
    return new Taken(numbers, read.again());
  }

  private static ReceiveReport received(ListReading.Read line, PersonId registrar) {
    return new ReceiveReport(
        Channel.NETWORK,
        line.reporter(),
        line.text(),
        line.subject().map(subject -> new NewAllegation(subject, line.issue())).stream().toList(),
        registrar,
        line.on(),
        new Intake(line.kind(), Optional.empty(), 0, Optional.of(line.source()), Optional.empty()));
  }

  private ListReading read(ReportList list) {
    List<String> sources =
        list.lines().stream().map(line -> line.cell(ListColumn.SOURCE)).distinct().toList();
    return ListReading.of(list, clocks.today(), reports.knownSources(sources), this::called);
  }

  /** Those of exactly that name, in that unit where the list names one. */
  private List<PersonId> called(ListReading.Named named) {
    Map<PersonId, PersonOnDay> known = people.onDay(people.named(named.name()), named.on());
    return known.values().stream()
        .filter(one -> one.label().name().equals(named.name()))
        .filter(one -> named.unit().isEmpty() || one.label().unitName().equals(named.unit()))
        .map(PersonOnDay::person)
        .toList();
  }
}
