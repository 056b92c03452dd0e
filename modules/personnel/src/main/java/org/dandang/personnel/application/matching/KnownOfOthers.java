package org.dandang.personnel.application.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.domain.appointment.Removal;
import org.dandang.personnel.domain.appointment.Removals;
import org.dandang.personnel.domain.matching.Candidacy;
import org.dandang.personnel.domain.matching.FitnessOpinions;
import org.dandang.personnel.domain.post.Post;

/** What matching asks of others about the few that are left: bars, and fitness for the post. */
@ApplicationScoped
class KnownOfOthers {
  @Inject FitnessOpinions opinions;
  @Inject @Any Instance<BarSource> barSources;
  @Inject Removals removals;

  List<Candidacy> added(List<Candidacy> found, Post post, LocalDate on) {
    List<PersonId> ids = found.stream().map(Candidacy::person).toList();
    if (ids.isEmpty()) return found;
    Map<PersonId, Fitness> said = opinions.of(post.id(), ids, on);
    Map<PersonId, List<String>> bars = bars(ids, post, on);
    return found.stream()
        .map(
            one ->
                one.with(
                    Optional.ofNullable(said.get(one.person())),
                    bars.getOrDefault(one.person(), List.of())))
        .toList();
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
}
