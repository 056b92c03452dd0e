package org.dandang.commendation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.commendation.api.NominateAll;
import org.dandang.commendation.api.RecipientKind;
import org.dandang.commendation.domain.Category;
import org.dandang.commendation.domain.EligibilityResult;
import org.dandang.commendation.domain.EligibilityRules;
import org.dandang.commendation.domain.Programme;
import org.dandang.commendation.domain.Recipient;
import org.dandang.commendation.domain.WrongRecipient;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.BarSource.Bar;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.UnitOnDay;

/** Looks up everybody on a list of nominees at once: labels, units and running bars of the day. */
@ApplicationScoped
class Recipients {
  private PersonDirectory people;
  private UnitDirectory units;
  private Iterable<BarSource> barSources;

  protected Recipients() {}

  @Inject
  Recipients(PersonDirectory people, UnitDirectory units, Instance<BarSource> barSources) {
    this(people, units, (Iterable<BarSource>) barSources);
  }

  Recipients(PersonDirectory people, UnitDirectory units, Iterable<BarSource> barSources) {
    this.people = people;
    this.units = units;
    this.barSources = barSources;
  }

  /** Whoever the list names, as of its day. */
  Known known(NominateAll command) {
    List<PersonId> persons =
        command.nominees().stream().flatMap(one -> one.person().stream()).toList();
    List<UnitId> recipients =
        command.nominees().stream().flatMap(one -> one.unit().stream()).toList();
    LocalDate on = command.on();
    return new Known(people.onDay(persons, on), units.onDay(recipients, on), bars(persons, on));
  }

  private Map<PersonId, List<Bar>> bars(Collection<PersonId> persons, LocalDate on) {
    List<Bar> bars = new ArrayList<>();
    if (!persons.isEmpty())
      barSources.forEach(source -> bars.addAll(source.bars(persons, BarSource.Purpose.AWARD, on)));
    return bars.stream().collect(Collectors.groupingBy(Bar::person));
  }

  boolean related(PersonId one, PersonId other, LocalDate on) {
    return one.equals(other) || people.related(one, other, on);
  }

  /** Persons, units and bars of one day. */
  record Known(
      Map<PersonId, PersonOnDay> persons,
      Map<UnitId, UnitOnDay> units,
      Map<PersonId, List<Bar>> bars) {

    Recipient recipient(NominateAll.Nominee nominee, Category category) {
      return nominee
          .person()
          .map(id -> new Recipient(Optional.of(id), person(id).label()))
          .orElseGet(() -> unit(nominee, category));
    }

    List<EligibilityResult> checks(
        NominateAll.Nominee nominee, Programme programme, Category category) {
      EligibilityRules rules = new EligibilityRules(programme, category);
      return nominee
          .person()
          .map(id -> rules.check(person(id), bars.getOrDefault(id, List.of())))
          .orElse(List.of());
    }

    private PersonOnDay person(PersonId id) {
      return found(persons, id);
    }

    private Recipient unit(NominateAll.Nominee nominee, Category category) {
      UnitId id = nominee.unit().orElseThrow(() -> new WrongRecipient(category.name()));
      UnitOnDay unit = found(units, id);
      boolean village = unit.kind() == UnitKind.VILLAGE;
      if (village != (category.recipients() == RecipientKind.VILLAGE))
        throw new WrongRecipient(category.name());
      LabelThen label = new LabelThen(unit.name(), unit.pinyin(), id, unit.name(), "");
      return new Recipient(Optional.empty(), label);
    }

    private static <K, V> V found(Map<K, V> known, K id) {
      return Optional.ofNullable(known.get(id)).orElseThrow(() -> new NotFound(id));
    }
  }
}
