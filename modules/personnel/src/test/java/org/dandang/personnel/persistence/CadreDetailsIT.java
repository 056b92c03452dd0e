package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.test.TestDatabase;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.form.FillForm;
import org.dandang.personnel.api.form.FormDesk;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormRecords;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.roll.CadreDetail;
import org.dandang.personnel.api.roll.CadreDetails;
import org.junit.jupiter.api.Test;

/** P8: what a roll shows beside its first columns is what held on its day. */
class CadreDetailsIT {
  private final Personnel personnel = new Personnel();
  private final UnitId unit = personnel.unit("县供电公司筹备组");
  private final PersonId cadre = personnel.cadre("农列", unit, "科员", Level.STAFF);

  @Test
  void a_level_is_held_since_the_last_other_level_ended_through_all_posts() throws SQLException {
    sql("update personnel_engagement set ends = '2011-12-31' where kind = 'POST' and " + own());
    post("SECTION_DEPUTY", "2012-01-01", "2013-12-31");
    post("STAFF", "2014-01-01", "2015-12-31");
    post("SECTION_DEPUTY", "2016-01-01", "2017-12-31");
    post("SECTION_DEPUTY", "2018-01-01", null);
    CadreDetail today = detail("2019-02-20");
    assertThat(today.levelSince()).contains(LocalDate.of(2016, 1, 1));
    assertThat(today.postSince()).contains(LocalDate.of(2018, 1, 1));
    assertThat(detail("2013-06-01").levelSince()).contains(LocalDate.of(2012, 1, 1));
    assertThat(detail("2015-06-01").levelSince()).contains(LocalDate.of(2014, 1, 1));
    assertThat(detail("2011-06-01").levelSince()).contains(Personnel.BEFORE);
  }

  @Test
  void a_rank_and_a_time_in_a_village_are_shown_only_while_they_last() throws SQLException {
    sql(
        "insert into personnel_rank_held (id, person_id, rank, begins, ends) values"
            + " (nextval('personnel_person_seq') + 730000000, "
            + cadre
            + ", 'CLERK', '2014-05-01', '2016-04-30')");
    engage("VILLAGE", "STAFF", "2017-01-01", "2017-12-31");
    assertThat(detail("2015-01-01").rank()).contains(Rank.CLERK);
    assertThat(detail("2015-01-01").rankSince()).contains(LocalDate.of(2014, 5, 1));
    assertThat(detail("2016-05-01").rank()).isEmpty();
    assertThat(detail("2017-12-31").frontLine()).isTrue();
    assertThat(detail("2018-01-01").frontLine()).isFalse();
    assertThat(detail("2018-01-01").establishment()).contains(Establishment.CIVIL_SERVICE);
  }

  @Test
  void words_of_the_form_and_final_grades_of_three_years_stand_in_it() throws SQLException {
    long seen = personnel.call(() -> personnel.get(FormRecords.class).get(cadre)).version();
    personnel.run(
        () ->
            personnel
                .get(FormDesk.class)
                .fill(
                    new FillForm(
                        cadre,
                        Map.of(
                            FormField.BIRTHPLACE,
                            "广西天等",
                            FormField.IN_SERVICE_SCHOOL,
                            "区委党校经济管理专业"),
                        List.of(),
                        seen)));
    grade(2016, "EXCELLENT", "2017-03-01");
    grade(2017, "COMPETENT", "2018-03-01");
    grade(2018, "COMPETENT", "2019-06-01");
    CadreDetail shown = detail("2019-02-20");
    assertThat(shown.form().birthplace()).isEqualTo("广西天等");
    assertThat(shown.form().inServiceSchool()).isEqualTo("区委党校经济管理专业");
    assertThat(shown.form().professionalTitle()).isEmpty();
    assertThat(shown.grades())
        .extracting(grade -> grade.year() + " " + grade.grade())
        .containsExactly("2017 COMPETENT", "2016 EXCELLENT");
  }

  @Test
  void nobody_outside_the_own_scope_is_read_by_number() {
    UnitId other = personnel.unit("县水产站");
    personnel.sees(other);
    assertThat(read("2019-02-20")).isEmpty();
    personnel.sees(unit);
    assertThat(read("2019-02-20")).containsOnlyKeys(cadre);
    assertThat(read("2009-12-31")).isEmpty();
  }

  private CadreDetail detail(String day) {
    return Optional.ofNullable(read(day).get(cadre)).orElseThrow();
  }

  private Map<PersonId, CadreDetail> read(String day) {
    ListQuery query = new ListQuery(Map.of("asOf", day), List.of(), 0, 20);
    return personnel.call(() -> personnel.get(CadreDetails.class).of(query, List.of(cadre)));
  }

  private String own() {
    return "person_id = " + cadre;
  }

  private void post(String level, String begins, String ends) throws SQLException {
    engage("POST", level, begins, ends);
  }

  private void engage(String kind, String level, String begins, String ends) throws SQLException {
    sql(
        "insert into personnel_engagement (id, person_id, kind, unit_id, title, level, management,"
            + " second_line, party_secretary, team_order, begins, ends) values"
            + " (nextval('personnel_person_seq') + 740000000, %s, '%s', %s, '某职', '%s', 'COUNTY', false, false, 1, '%s', %s)"
                .formatted(
                    cadre, kind, unit, level, begins, ends == null ? "null" : "'" + ends + "'"));
  }

  private void grade(int year, String grade, String finalFrom) throws SQLException {
    String assessment = "(select max(id) from personnel_assessment where unit_id = " + unit + ")";
    sql(
        "insert into personnel_assessment (id, version, kind, year, title, unit_id, unit_name, appraised, state, voided)"
            + " values (nextval('personnel_person_seq') + 750000000, 1, 'ANNUAL', %d, '年度考核', %s, '某单位', 1, 'CONFIRMED', false)"
                .formatted(year, unit));
    sql(
        "insert into personnel_grade_given (id, assessment_id, person_id, label_name, label_pinyin, label_unit, label_post,"
            + " unit_id, grade, remark, final_from, circumstance) values (nextval('personnel_person_seq') + 760000000, %s, %s, '农列', 'nong lie', '', '',"
                .formatted(assessment, cadre)
            + " %s, '%s', '', '%s', 'NONE')".formatted(unit, grade, finalFrom));
  }

  private static void sql(String statement) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
