package org.dandang.personnel.application.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.Letterhead;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.domain.form.FormShelf;
import org.dandang.personnel.domain.form.FormToday;
import org.dandang.personnel.domain.person.Engagement;
import org.dandang.personnel.domain.person.OwnFile;

/** Puts together what papers are made of: the procedure, the forms, the order of units. */
@ApplicationScoped
class BatchReader {
  private AppointmentRecords records;
  private FormShelf shelf;
  private PersonDirectory people;
  private UnitDirectory units;
  private RuleBook rules;
  private Letterhead head;
  private Banner banner;
  private Actor actor;

  protected BatchReader() {}

  @Inject
  BatchReader(
      AppointmentRecords records,
      FormShelf shelf,
      PersonDirectory people,
      UnitDirectory units,
      RuleBook rules,
      Letterhead head,
      Banner banner,
      Actor actor) {
    this.records = records;
    this.shelf = shelf;
    this.people = people;
    this.units = units;
    this.rules = rules;
    this.head = head;
    this.banner = banner;
    this.actor = actor;
  }

  /** Only what tells which papers there are. */
  Batch outline(AppointmentId id) {
    AppointmentDetail detail = records.get(id);
    Card none =
        new Card(
            new FormContent(
                Map.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                org.dandang.personnel.api.form.FormVersion.LONG_USED),
            detail.motionOn());
    List<Entry> entries =
        detail.changes().stream()
            .filter(line -> !line.voided())
            .map(line -> Entry.of(line, detail.motionOn(), Optional.empty(), none))
            .toList();
    return Batch.of(detail, 0, new Office("", "", ""), entries, "");
  }

  /**
   * @param photos whether the pictures of the forms are needed
   */
  Batch whole(AppointmentId id, boolean photos) {
    AppointmentDetail detail = records.get(id);
    List<AppointmentDetail.Line> lines =
        detail.changes().stream().filter(line -> !line.voided()).toList();
    List<PersonId> persons = lines.stream().map(AppointmentDetail.Line::person).distinct().toList();
    Map<PersonId, FormToday> forms = shelf.of(persons);
    forms.values().forEach(this::refuseOwn);
    LocalDate day = detail.motionOn();
    Map<PersonId, Integer> order = order(persons, day);
    List<Entry> entries =
        lines.stream()
            .sorted(
                Comparator.comparing(
                        (AppointmentDetail.Line line) ->
                            order.getOrDefault(line.person(), Integer.MAX_VALUE))
                    .thenComparing(AppointmentDetail.Line::fromLevel))
            .map(line -> entry(line, forms.get(line.person()), day, photos))
            .toList();
    int noticeDays = rules.get("notice.days", detail.noticeBegins().orElse(day)).number();
    Office office = Office.of(units.county(day).name(), head);
    return Batch.of(detail, noticeDays, office, entries, banner.text());
  }

  private Entry entry(AppointmentDetail.Line line, FormToday form, LocalDate day, boolean photos) {
    FormContent content = form.content();
    if (photos) content = content.with(shelf.photo(form));
    Optional<LocalDate> since =
        form.person().postOn(day).map(Engagement::period).map(period -> period.begin());
    return Entry.of(line, day, since, new Card(content, day));
  }

  /** Place of each person's unit in the official order. */
  private Map<PersonId, Integer> order(List<PersonId> persons, LocalDate day) {
    Map<PersonId, PersonOnDay> known = people.onDay(persons, day);
    List<UnitId> served =
        known.values().stream().map(person -> person.label().unit()).distinct().toList();
    Map<UnitId, UnitOnDay> found = units.onDay(served, day);
    return known.values().stream()
        .filter(person -> found.containsKey(person.label().unit()))
        .collect(
            Collectors.toMap(
                PersonOnDay::person, person -> found.get(person.label().unit()).order()));
  }

  private void refuseOwn(FormToday form) {
    actor
        .person()
        .filter(
            self ->
                self.equals(form.person().id())
                    || form.person().kin().stream().anyMatch(kin -> kin.relative().equals(self)))
        .ifPresent(
            self -> {
              throw new OwnFile();
            });
  }
}
