package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Sort;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonRoll;
import org.dandang.personnel.api.person.CadrePage;
import org.dandang.personnel.api.person.CadreRecords;
import org.dandang.personnel.api.person.CadreRow;
import org.dandang.personnel.api.person.CorrectPerson;
import org.dandang.personnel.api.person.EngagePerson;
import org.dandang.personnel.api.person.KeepPhone;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.api.person.RelatePersons;
import org.dandang.personnel.api.person.VoidPerson;
import org.dandang.personnel.domain.person.IdNumberTaken;
import org.dandang.personnel.domain.person.OwnFile;
import org.junit.jupiter.api.Test;

class PersonsIT {
  private static final Amendment WRONG = new Amendment("录入有误", "黄某", Personnel.TODAY);
  private final Personnel personnel = new Personnel();

  @Test
  void part_of_a_name_pinyin_and_initials_find_a_person() {
    UnitId unit = personnel.unit("县档案馆");
    PersonId qin = personnel.cadre("覃丽华", "qin li hua", post(unit));
    PersonId rare = personnel.cadre("𠮷尔·阿木", "ji er a mu", post(unit));
    assertThat(found(unit, "丽")).containsExactly(qin);
    assertThat(found(unit, "丽华")).containsExactly(qin);
    assertThat(found(unit, "覃丽华")).containsExactly(qin);
    assertThat(found(unit, "覃华")).isEmpty();
    assertThat(found(unit, "qinl")).containsExactly(qin);
    assertThat(found(unit, "Qin Li")).containsExactly(qin);
    assertThat(found(unit, "qlh")).containsExactly(qin);
    assertThat(found(unit, "𠮷")).containsExactly(rare);
    assertThat(found(unit, "·")).containsExactly(rare);
    assertThat(personnel.call(() -> personnel.get(PersonDirectory.class).named("覃丽华")))
        .contains(qin);
  }

  /** P1: found in two seconds by a whole number, never by part of one. */
  @Test
  void a_whole_id_number_or_telephone_finds_a_person_and_no_part_does() {
    UnitId unit = personnel.unit("县信访局");
    PersonId nong = personnel.cadre("农海燕", "nong hai yan", post(unit));
    PersonId other = personnel.cadre("农海英", "nong hai ying", post(unit));
    personnel.run(
        () -> personnel.get(PersonDesk.class).keepPhone(new KeepPhone(nong, "140 0000-0071", 1)));
    String number = personnel.call(() -> personnel.get(PersonFiles.class).idNumber(nong));
    assertThat(found(unit, number)).containsExactly(nong);
    assertThat(found(unit, number.substring(0, 17))).isEmpty();
    assertThat(found(unit, "１４０００００００７１")).containsExactly(nong);
    assertThat(found(unit, "1400000007")).isEmpty();
    assertThat(personnel.call(() -> personnel.get(PersonFiles.class).byPhone("+86 14000000071")))
        .containsExactly(nong);
    assertThat(personnel.call(() -> personnel.get(PersonFiles.class).phone(nong)))
        .contains("14000000071");
    assertThat(personnel.call(() -> personnel.get(PersonFiles.class).phone(other))).isEmpty();
    assertThatThrownBy(
            () ->
                personnel.run(
                    () ->
                        personnel
                            .get(PersonDesk.class)
                            .keepPhone(new KeepPhone(other, "12345", 1))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void the_list_pages_by_pinyin_with_a_cursor_and_within_the_scope() {
    UnitId unit = personnel.unit("县统计局");
    UnitId other = personnel.unit("县审计局");
    for (String name : List.of("zhao", "huang", "qin", "nong", "wei"))
      personnel.cadre("甲" + name, name, post(unit));
    personnel.cadre("乙", "aa", post(other));
    personnel.sees(unit);
    List<String> read = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      Optional<String> cursor = next;
      CadrePage page =
          personnel.call(() -> personnel.get(CadreRecords.class).after(ListQuery.first(2), cursor));
      page.rows().forEach(row -> read.add(row.name().substring(1)));
      next = page.next();
    } while (next.isPresent());
    assertThat(read).containsExactly("huang", "nong", "qin", "wei", "zhao");
    Listing<CadreRow> sorted =
        personnel.call(
            () ->
                personnel
                    .get(CadreRecords.class)
                    .list(
                        new ListQuery(
                            Map.of("unit", unit.toString(), "level", "STAFF"),
                            List.of(Sort.descending("name")),
                            0,
                            3)));
    assertThat(sorted.rows()).extracting(CadreRow::name).containsExactly("甲zhao", "甲wei", "甲qin");
    assertThat(sorted.total()).isEqualTo(5);
    assertThatThrownBy(
            () ->
                personnel.call(
                    () ->
                        personnel
                            .get(CadreRecords.class)
                            .after(ListQuery.first(2), Optional.of("???"))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void the_list_is_walked_by_name_or_birth_either_way_and_each_row_comes_once() {
    UnitId unit = personnel.unit("县档案局");
    for (String name : List.of("zhao", "huang", "qin", "nong", "wei"))
      personnel.cadre("乙" + name, name, post(unit));
    personnel.sees(unit);
    for (Sort sort :
        List.of(
            Sort.ascending("name"),
            Sort.descending("name"),
            Sort.ascending("birth"),
            Sort.descending("birth"))) {
      List<CadreRow> walked = walked(sort);
      assertThat(walked).extracting(CadreRow::id).doesNotHaveDuplicates().hasSize(5);
      if (sort.column().equals("name"))
        assertThat(walked.get(0).name()).isEqualTo(sort.descending() ? "乙zhao" : "乙huang");
      else
        assertThat(walked)
            .extracting(CadreRow::birth)
            .isSortedAccordingTo(
                sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder());
    }
    assertThatThrownBy(() -> walked(Sort.ascending("level"))).isInstanceOf(InvalidInput.class);
  }

  @Test
  void an_export_counts_as_far_as_it_wants() {
    UnitId unit = personnel.unit("县地方志办公室");
    for (String name : List.of("zhao", "huang", "qin"))
      personnel.cadre("丙" + name, name, post(unit));
    personnel.sees(unit);
    Listing<CadreRow> two = listed(ListQuery.first(1).countedTo(2));
    assertThat(two.total()).isEqualTo(2);
    assertThat(two.capped()).isTrue();
    Listing<CadreRow> all = listed(ListQuery.first(1).countedTo(Integer.MAX_VALUE));
    assertThat(all.total()).isEqualTo(3);
    assertThat(all.capped()).isFalse();
    assertThat(all.rows()).hasSize(1);
  }

  private List<CadreRow> walked(Sort sort) {
    ListQuery query = new ListQuery(Map.of(), List.of(sort), 0, 2);
    List<CadreRow> walked = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      Optional<String> cursor = next;
      CadrePage page = personnel.call(() -> personnel.get(CadreRecords.class).after(query, cursor));
      walked.addAll(page.rows());
      next = page.next();
    } while (next.isPresent());
    return walked;
  }

  private Listing<CadreRow> listed(ListQuery query) {
    return personnel.call(() -> personnel.get(CadreRecords.class).list(query));
  }

  @Test
  void the_file_masks_the_number_and_opens_for_nobody_who_is_concerned() {
    UnitId unit = personnel.unit("县司法局");
    PersonId person = personnel.cadre("黄某甲", unit, "科员", Level.STAFF);
    PersonId brother = personnel.cadre("黄某乙", unit, "科员", Level.STAFF);
    personnel.run(
        () -> personnel.get(PersonDesk.class).relate(new RelatePersons(person, brother, "兄弟")));
    PersonDetail detail = personnel.call(() -> personnel.get(PersonFiles.class).get(person));
    assertThat(detail.idNumberMasked()).matches("\\d{6}\\*{8}\\d{3}[\\dX]");
    assertThat(detail.post(Personnel.TODAY).orElseThrow().title()).isEqualTo("科员");
    String number = personnel.call(() -> personnel.get(PersonFiles.class).idNumber(person));
    assertThat(personnel.call(() -> personnel.get(PersonFiles.class).byIdNumber(number)))
        .contains(person);
    personnel.is(person);
    assertThatThrownBy(() -> personnel.call(() -> personnel.get(PersonFiles.class).get(person)))
        .isInstanceOf(OwnFile.class);
    assertThatThrownBy(() -> personnel.call(() -> personnel.get(PersonFiles.class).get(brother)))
        .isInstanceOf(OwnFile.class);
    assertThat(personnel.call(() -> personnel.get(PersonFiles.class).own()).id()).isEqualTo(person);
    personnel.sees(personnel.unit("别处"));
    assertThatThrownBy(() -> personnel.call(() -> personnel.get(PersonFiles.class).get(brother)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_correction_keeps_the_old_version_and_refuses_who_saw_an_older_one() {
    UnitId unit = personnel.unit("县文联");
    PersonId person = personnel.cadre("农某", unit, "科员", Level.STAFF);
    LocalDate birth =
        personnel.call(() -> personnel.get(PersonFiles.class).get(person)).facts().birth();
    CorrectPerson command =
        new CorrectPerson(person, Personnel.facts("侬某", "nong", birth), WRONG, 1);
    personnel.run(() -> personnel.get(PersonDesk.class).correct(command));
    assertThatThrownBy(() -> personnel.run(() -> personnel.get(PersonDesk.class).correct(command)))
        .isInstanceOf(Stale.class);
    personnel.run(
        () ->
            assertThat(personnel.get(PersonFiles.class).history(person))
                .anySatisfy(
                    row -> {
                      assertThat(row.before()).isEqualTo("农某");
                      assertThat(row.after()).isEqualTo("侬某");
                    }));
    personnel.run(() -> personnel.get(PersonDesk.class).voidFile(new VoidPerson(person, WRONG, 2)));
    assertThat(found(unit, "侬")).isEmpty();
    assertThat(
            personnel.call(
                () -> personnel.get(PersonDirectory.class).onDay(person, Personnel.TODAY)))
        .isEmpty();
  }

  @Test
  void a_new_relation_or_relative_is_a_change_that_who_edits_beside_it_must_see() {
    UnitId unit = personnel.unit("县档案局");
    PersonId person = personnel.cadre("凌某甲", unit, "科员", Level.STAFF);
    PersonId sister = personnel.cadre("凌某乙", unit, "科员", Level.STAFF);
    EngagePerson attached =
        new EngagePerson(
            person,
            NewEngagement.post(unit, "副主任科员", Level.STAFF, Management.UNIT, 1, Personnel.TODAY),
            version(person));
    personnel.run(() -> personnel.get(PersonDesk.class).engage(attached));
    assertThatThrownBy(() -> personnel.run(() -> personnel.get(PersonDesk.class).engage(attached)))
        .isInstanceOf(Stale.class);
    long before = version(person);
    personnel.run(
        () -> personnel.get(PersonDesk.class).relate(new RelatePersons(person, sister, "姐弟")));
    assertThat(version(person)).isGreaterThan(before);
  }

  private long version(PersonId person) {
    return personnel.call(() -> personnel.get(PersonFiles.class).get(person)).version();
  }

  @Test
  void one_number_has_one_file() {
    UnitId unit = personnel.unit("县妇联");
    RegisterPerson twice = personnel.person("韦某", "wei", post(unit));
    assertThatThrownBy(
            () ->
                personnel.run(
                    () -> personnel.get(PersonDesk.class).register(List.of(twice, twice))))
        .isInstanceOf(IdNumberTaken.class);
    personnel.run(() -> personnel.get(PersonDesk.class).register(List.of(twice)));
    assertThatThrownBy(
            () -> personnel.run(() -> personnel.get(PersonDesk.class).register(List.of(twice))))
        .isInstanceOf(IdNumberTaken.class);
  }

  @Test
  void the_roll_knows_cadres_of_a_day_and_colleagues_recuse() {
    UnitId unit = personnel.unit("县残联");
    PersonId one = personnel.cadre("陆甲", "lu", post(unit));
    PersonId two = personnel.cadre("陆乙", "lu", post(unit));
    PersonId far = personnel.cadre("陆丙", "lu", post(personnel.unit("县红十字会")));
    personnel.sees(unit);
    personnel.run(
        () -> {
          assertThat(personnel.get(PersonRoll.class).cadres(Personnel.TODAY))
              .extracting("person")
              .containsExactly(one, two);
          assertThat(personnel.get(PersonRoll.class).cadres(Personnel.BEFORE.minusDays(1)))
              .isEmpty();
          assertThat(personnel.get(PersonDirectory.class).related(one, two, Personnel.TODAY))
              .isTrue();
          assertThat(personnel.get(PersonDirectory.class).related(one, far, Personnel.TODAY))
              .isFalse();
        });
  }

  private List<PersonId> found(UnitId unit, String typed) {
    return personnel
        .call(
            () ->
                personnel
                    .get(CadreRecords.class)
                    .list(
                        new ListQuery(
                            Map.of("name", typed, "unit", unit.toString()), List.of(), 0, 20)))
        .rows()
        .stream()
        .map(CadreRow::id)
        .toList();
  }

  private static NewEngagement post(UnitId unit) {
    return NewEngagement.post(unit, "科员", Level.STAFF, Management.COUNTY, 1, Personnel.BEFORE);
  }
}
