package org.dandang.personnel.persistence.appointment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.appointment.BarNow;
import org.dandang.personnel.api.appointment.BoardCard;

/** Asks every source once for each purpose, whatever the number of open changes. */
record BarsNow(Iterable<BarSource> sources, LocalDate today) {
  List<BarNow> of(Collection<BoardCard> cards) {
    Map<Optional<Purpose>, List<PersonId>> asked =
        cards.stream()
            .collect(
                Collectors.groupingBy(
                    card -> card.kind().barredFor(),
                    Collectors.mapping(BoardCard::person, Collectors.toList())));
    return asked.entrySet().stream()
        .filter(question -> question.getKey().isPresent())
        .flatMap(
            question ->
                StreamSupport.stream(sources.spliterator(), false)
                    .flatMap(
                        source ->
                            source
                                .bars(question.getValue(), question.getKey().get(), today)
                                .stream()))
        .map(bar -> new BarNow(bar.person(), bar.rule(), bar.until()))
        .distinct()
        .toList();
  }
}
