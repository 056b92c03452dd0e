package org.dandang.personnel.persistence.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.test.TestUnit;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.BarRegister;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.NotifyBar;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.person.CadreSince;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.api.person.Sex;
import org.dandang.personnel.api.warning.HandleWarning;
import org.dandang.personnel.api.warning.ReopenWarning;
import org.dandang.personnel.api.warning.WarningCount;
import org.dandang.personnel.api.warning.WarningDesk;
import org.dandang.personnel.api.warning.WarningKind;
import org.dandang.personnel.api.warning.WarningRecords;
import org.dandang.personnel.api.warning.WarningRow;
import org.dandang.personnel.domain.warning.HandledAlready;
import org.dandang.personnel.domain.warning.NothingToWarn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P23: every kind is read from the records, and what was dealt with is kept. */
class WarningsIT {
  private final Personnel personnel = new Personnel();
  private UnitId unit;

  @BeforeEach
  void a_unit_of_its_own() {
    unit = personnel.unit("预警单位" + UUID.randomUUID());
    personnel.sees(unit);
  }

  @Test
  void who_reaches_the_age_is_warned_of_until_somebody_dealt_with_it() {
    PersonId near = cadre("退某甲", LocalDate.of(1959, 3, 5), true);
    cadre("退某乙", LocalDate.of(1959, 9, 5), true);
    WarningRow row = only(WarningKind.RETIREMENT, "OPEN");
    assertThat(row.subject()).isEqualTo(near.value());
    assertThat(row.due()).contains(LocalDate.of(2019, 3, 31));
    assertThat(row.rule()).isEqualTo("TX78-4a");
    assertThat(count(WarningKind.RETIREMENT).open()).isOne();
    assertThat(workbench()).contains("work.warning.RETIREMENT");
    handle(row);
    assertThatThrownBy(() -> handle(row)).isInstanceOf(HandledAlready.class);
    assertThat(rows(WarningKind.RETIREMENT, "OPEN")).isEmpty();
    assertThat(only(WarningKind.RETIREMENT, "HANDLED").note()).contains("已谈话");
    assertThat(count(WarningKind.RETIREMENT).open()).isZero();
    personnel.run(() -> desk().reopen(new ReopenWarning(row.kind(), row.subject(), row.mark())));
    assertThat(rows(WarningKind.RETIREMENT, "OPEN")).hasSize(1);
  }

  @Test
  void nobody_deals_with_what_is_not_warned_of_or_out_of_sight() {
    cadre("退某丙", LocalDate.of(1959, 3, 5), true);
    WarningRow row = only(WarningKind.RETIREMENT, "OPEN");
    personnel.sees(personnel.unit("别的单位" + UUID.randomUUID()));
    assertThat(rows(WarningKind.RETIREMENT, "OPEN")).isEmpty();
    assertThatThrownBy(() -> handle(row)).isInstanceOf(NothingToWarn.class);
  }

  @Test
  void a_file_with_gaps_and_an_effect_period_that_ends_are_warned_of() {
    PersonId gaps = cadre("缺某", LocalDate.of(1980, 3, 5), false);
    WarningRow missing = only(WarningKind.MISSING_DATA, "OPEN");
    assertThat(missing.subject()).isEqualTo(gaps.value());
    assertThat(missing.mark()).isEqualTo("WORK");
    LocalDate ends = Personnel.TODAY.plusDays(30);
    personnel.seesAll();
    personnel.call(
        () ->
            personnel
                .get(BarRegister.class)
                .enter(
                    new NotifyBar(
                        gaps,
                        "TX-4",
                        Set.of(Purpose.PROMOTION),
                        "天纪函〔2018〕9号",
                        Personnel.TODAY.minusMonths(5),
                        Optional.of(ends),
                        Optional.empty())));
    personnel.sees(unit);
    assertThat(only(WarningKind.EFFECT_PERIOD, "OPEN").due()).contains(ends);
  }

  @Test
  void whoever_lacks_hours_of_the_year_that_ended_is_warned_of_and_leaders_of_the_county_not() {
    PersonId lacking = cadre("学某甲", LocalDate.of(1980, 3, 5), true);
    PersonId reached = cadre("学某乙", LocalDate.of(1980, 3, 6), true);
    personnel.seesAll();
    personnel.cadre("学某丙", unit, "副县长", Level.COUNTY_DEPUTY);
    personnel.sees(unit);
    Personnel.CREDITED.add(reached);
    WarningRow row = only(WarningKind.TRAINING_HOURS, "OPEN");
    assertThat(row.subject()).isEqualTo(lacking.value());
    assertThat(row.due()).contains(LocalDate.of(2018, 12, 31));
    assertThat(row.mark()).isEqualTo("2018");
    assertThat(count(WarningKind.TRAINING_HOURS).open()).isOne();
    handle(row);
    assertThat(rows(WarningKind.TRAINING_HOURS, "OPEN")).isEmpty();
  }

  @Test
  void a_term_ends_for_whoever_was_elected_and_for_whoever_was_appointed_into_it() {
    personnel.seesAll();
    PersonId elected = personnel.cadre("选某甲", unit, "镇长", Level.SECTION_PRINCIPAL);
    PersonId appointed = personnel.cadre("选某乙", unit, "镇长", Level.SECTION_PRINCIPAL);
    PersonId gone = personnel.cadre("选某丙", unit, "调研员", Level.SECTION_PRINCIPAL);
    held(elected, true, LocalDate.of(2014, 5, 10));
    held(appointed, false, LocalDate.of(2016, 3, 1));
    held(gone, false, LocalDate.of(2015, 3, 1));
    personnel.sees(unit);
    assertThat(rows(WarningKind.TERM, "OPEN"))
        .extracting(WarningRow::name, row -> row.due().orElseThrow())
        .containsExactlyInAnyOrder(
            tuple("选某甲", LocalDate.of(2019, 5, 10)), tuple("选某乙", LocalDate.of(2019, 5, 10)));
  }

  /** Came to be head of the town on that day, whatever was done before it. */
  private void held(PersonId person, boolean elected, LocalDate since) {
    ProposedChange change =
        ProposedChange.of(person, ChangeKind.LATERAL, unit, "镇长", Level.SECTION_PRINCIPAL);
    personnel.call(
        () ->
            personnel
                .get(AppointmentDesk.class)
                .open(new OpenAppointment("任期", List.of(change), Personnel.TODAY)));
    TestUnit.of("personnel")
        .run(
            em ->
                em.createNativeQuery(
                        "update personnel_change set state = 'APPOINTED', elected = ?1,"
                            + " effective_on = ?2 where person_id = ?3")
                    .setParameter(1, elected)
                    .setParameter(2, java.sql.Date.valueOf(since))
                    .setParameter(3, person.value())
                    .executeUpdate());
  }

  @Test
  void only_the_kinds_asked_for_are_counted() {
    assertThat(
            personnel.call(
                () -> records().counts(Set.of(WarningKind.TERM, WarningKind.RETIREMENT))))
        .extracting(WarningCount::kind)
        .containsExactly(WarningKind.RETIREMENT, WarningKind.TERM);
  }

  @Test
  void every_kind_is_counted_and_listed_without_a_fault() {
    personnel.seesAll();
    assertThat(personnel.call(() -> records().counts(EnumSet.allOf(WarningKind.class))))
        .extracting(WarningCount::kind)
        .containsExactly(WarningKind.values());
    for (WarningKind kind : WarningKind.values())
      assertThat(rows(kind, "OPEN")).allMatch(row -> row.kind() == kind);
  }

  private PersonId cadre(String name, LocalDate birth, boolean complete) {
    NewEngagement post =
        NewEngagement.post(unit, "科员", Level.STAFF, Management.COUNTY, 1, Personnel.BEFORE);
    PersonFacts facts =
        new PersonFacts(
            name,
            Optional.of("x"),
            Sex.MALE,
            birth,
            "08",
            "13",
            Optional.empty(),
            complete ? Optional.of(LocalDate.of(2000, 7, 1)) : Optional.empty(),
            "21",
            Optional.empty(),
            "行政管理",
            "",
            "广西天等");
    RegisterPerson person =
        new RegisterPerson(
            facts,
            Personnel.idNumber(birth),
            "10",
            Optional.of(new CadreSince(Establishment.CIVIL_SERVICE, "公务员录用", Personnel.BEFORE)),
            List.of(NewEngagement.establishment(unit, post.management(), post.on()), post),
            Optional.empty());
    return personnel.call(() -> personnel.get(PersonDesk.class).register(List.of(person)).get(0));
  }

  private void handle(WarningRow row) {
    personnel.run(
        () -> desk().handle(new HandleWarning(row.kind(), row.subject(), row.mark(), "已谈话")));
  }

  private WarningRow only(WarningKind kind, String state) {
    List<WarningRow> rows = rows(kind, state);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private List<WarningRow> rows(WarningKind kind, String state) {
    Map<String, String> filters = Map.of("kind", kind.name(), "state", state);
    return personnel.call(() -> records().list(new ListQuery(filters, List.of(), 0, 20))).rows();
  }

  private WarningCount count(WarningKind kind) {
    return personnel.call(() -> records().counts(EnumSet.allOf(WarningKind.class))).stream()
        .filter(each -> each.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private List<String> workbench() {
    return personnel
        .call(() -> personnel.get(WorkItemSource.class).waiting(Personnel.TODAY, 20))
        .stream()
        .map(WorkItemSource.WorkItem::kind)
        .toList();
  }

  private WarningRecords records() {
    return personnel.get(WarningRecords.class);
  }

  private WarningDesk desk() {
    return personnel.get(WarningDesk.class);
  }
}
