package org.dandang.personnel.application.matching;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.matching.DecideMatching;
import org.dandang.personnel.api.matching.MatchingDesk;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.matching.RunMatching;
import org.dandang.personnel.domain.appointment.Removal;
import org.dandang.personnel.domain.appointment.Removals;
import org.dandang.personnel.domain.matching.Candidacy;
import org.dandang.personnel.domain.matching.Fitness;
import org.dandang.personnel.domain.matching.Matching;
import org.dandang.personnel.domain.matching.Matchings;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.Persons;
import org.dandang.personnel.domain.post.Post;
import org.dandang.personnel.domain.post.Posts;
import org.dandang.personnel.domain.unit.Units;

/** Of health it passes on no more than fit, limited or unfit for this post. */
@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class MatchingRuns implements MatchingDesk {
  @Inject Matchings matchings;
  @Inject Posts posts;
  @Inject Persons persons;
  @Inject Units units;
  @Inject PersonDirectory directory;
  @Inject Sealer sealer;
  @Inject @Any Instance<BarSource> barSources;
  @Inject Removals removals;

  @Override
  public MatchingId run(RunMatching command) {
    Post post = posts.get(command.post());
    post.existsOn(command.on());
    Matching matching =
        new Matching(matchings.nextId(), post, command.on(), candidacies(command, post));
    matchings.add(matching);
    return matching.id();
  }

  @Override
  @Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER})
  public void decide(DecideMatching command) {
    matchings.get(command.matching(), command.seen()).decide(command);
  }

  private List<Candidacy> candidacies(RunMatching command, Post post) {
    Map<PersonId, Person> found = persons.getAll(command.persons());
    Map<PersonId, PersonOnDay> labels = directory.onDay(command.persons(), command.on());
    Map<PersonId, List<String>> bars = bars(command.persons(), post, command.on());
    Map<UnitId, Industry> fields =
        units.industries(
            java.util.stream.Stream.concat(
                    labels.values().stream().map(person -> person.label().unit()),
                    java.util.stream.Stream.of(post.unit()))
                .collect(Collectors.toSet()));
    return command.persons().stream()
        .filter(labels::containsKey)
        .map(
            id ->
                candidacy(
                    found.get(id),
                    labels.get(id),
                    bars.getOrDefault(id, List.of()),
                    fields,
                    post,
                    command.on()))
        .toList();
  }

  private Candidacy candidacy(
      Person person,
      PersonOnDay now,
      List<String> bars,
      Map<UnitId, Industry> fields,
      Post post,
      LocalDate on) {
    return new Candidacy(
        person.id(),
        person.name(),
        now.label().unitName(),
        now.level(),
        person.facts().education(),
        person.facts().profession(),
        person.facts().strengths(),
        person.facts().workEntry().map(entry -> years(entry, on)).orElse(0),
        person.postOn(on).map(held -> years(held.period().begin(), on)).orElse(0),
        fields.get(now.label().unit()) == fields.get(post.unit()),
        Fitness.of(sealer.unseal(person.healthSealed()), post.isFieldWork()),
        bars);
  }

  private Map<PersonId, List<String>> bars(Collection<PersonId> ids, Post post, LocalDate on) {
    Map<PersonId, List<String>> bars =
        barSources.stream()
            .flatMap(source -> source.bars(ids, BarSource.Purpose.PROMOTION, on).stream())
            .collect(
                Collectors.groupingBy(
                    BarSource.Bar::person,
                    Collectors.mapping(
                        BarSource.Bar::rule, Collectors.toCollection(ArrayList::new))));
    removals.of(ids, on).stream()
        .filter(removal -> removal.bars(post.level(), on).isPresent())
        .forEach(
            removal ->
                bars.computeIfAbsent(removal.person(), person -> new ArrayList<>())
                    .add(Removal.RULE));
    return bars;
  }

  private static int years(LocalDate from, LocalDate on) {
    return Math.max(0, Period.between(from, on).getYears());
  }
}
