package org.dandang.personnel.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.test.TestDatabase;

/**
 * Careers of every sort, drawn by a seed and written past the doors, orderly or not: gaps, two
 * posts at a time, relations planned beyond the day, two grades of one year, grades not yet final.
 */
final class InventedLives {
  private static final LocalDate FIRST = LocalDate.of(2001, 3, 1);
  private static final List<String> LEVELS =
      List.of("STAFF", "STAFF", "STAFF", "SECTION_DEPUTY", "SECTION_PRINCIPAL", "COUNTY_DEPUTY");
  private static final List<String> GRADES =
      List.of("EXCELLENT", "COMPETENT", "COMPETENT", "BASIC", "UNDETERMINED");

  private final Random random;
  private final List<UnitId> units;
  private final List<Long> posts;
  private final List<Long> assessments = new ArrayList<>();
  private final List<Long> people = new ArrayList<>();
  private long next;
  private final Connection open = TestDatabase.connect();

  InventedLives(long seed, List<UnitId> units, List<Long> posts) throws SQLException {
    open.setAutoCommit(false);
    this.random = new Random(seed);
    this.units = units;
    this.posts = posts;
    this.next = 900_000_000L + numbers("select coalesce(max(id), 0) from personnel_person").get(0);
    sql("update personnel_post set line = 'PROJECT' where id = ?", posts.get(1));
    for (int year = 2013; year <= 2019; year++)
      for (String state : List.of("CONFIRMED", "CONFIRMED", "TOLD")) assess(year, state);
  }

  void born(int many) throws SQLException {
    for (int one = 0; one < many; one++) person();
    open.commit();
  }

  /** As if they had never been, so that no other test counts them. */
  void end() throws SQLException {
    for (String table :
        List.of("grade_given", "temperament_note", "rank_held", "engagement", "cadre_period"))
      sql(
          "delete from personnel_" + table + " where person_id between ? and ?",
          people.get(0),
          next);
    sql(
        "delete from personnel_assessment where id between ? and ?",
        people.get(0),
        next + 500_000_000L);
    sql("delete from personnel_person where id between ? and ?", people.get(0), next);
    open.commit();
    open.close();
  }

  /** What happens after the fact, to anybody. */
  void change(int many) throws SQLException {
    for (int one = 0; one < many; one++) change();
    open.commit();
  }

  private void change() throws SQLException {
    long person = one(people);
    switch (random.nextInt(13)) {
      case 0 ->
          sql(
              "update personnel_engagement set ends = ? where id = (select id from personnel_engagement where person_id = ? and ends is null and begins <= ? limit 1)",
              day(2016, 2019),
              person,
              LocalDate.of(2015, 12, 31));
      case 1 ->
          sql(
              "update personnel_engagement set begins = begins - ? where id = (select min(id) from personnel_engagement where person_id = ?)",
              random.nextInt(400),
              person);
      case 2 ->
          sql(
              "delete from personnel_engagement where id = (select max(id) from personnel_engagement where person_id = ?)",
              person);
      case 3 -> sql("update personnel_person set voided = not voided where id = ?", person);
      case 4 ->
          sql(
              "update personnel_person set profession = ?, education = ? where id = ?",
              studies(),
              education(),
              person);
      case 5 ->
          sql(
              "update personnel_grade_given set grade = ? where person_id = ? and grade <> 'EXCELLENT'",
              one(GRADES),
              person);
      case 6 ->
          sql(
              "update personnel_assessment set state = case state when 'CONFIRMED' then 'TOLD' else 'CONFIRMED' end where id = ?",
              one(assessments));
      case 7 ->
          sql(
              "update personnel_unit set industry = ? where id = ?",
              industry(),
              one(units).value());
      case 8 ->
          sql(
              "update personnel_post set line = case when line is null then 'PROJECT' end where id = ?",
              one(posts));
      case 9 ->
          sql(
              "update personnel_engagement set person_id = ? where person_id = ? and kind <> 'ESTABLISHMENT'",
              one(people),
              person);
      case 10 ->
          sql(
              "update personnel_cadre_period set ends = ? where person_id = ?",
              random.nextBoolean() ? null : day(2017, 2020),
              person);
      case 11 ->
          sql(
              "delete from personnel_grade_given where id = (select max(id) from personnel_grade_given where person_id = ?)",
              person);
      default -> engage(person, "POST", day(2016, 2020), null);
    }
  }

  private void person() throws SQLException {
    long id = next++;
    people.add(id);
    String pinyin = "" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26));
    sql(
        "insert into personnel_person (id, version, name, pinyin, pinyin_run, initials, sex, birth, ethnic, political,"
            + " party_joined, education, profession, strengths, native_place, id_sealed, id_print, health_sealed,"
            + " public_code, voided) values (?, 1, '某', ?, '', '', 'MALE', ?, '01', ?, ?, ?, ?, ?, '',"
            + " '', sha256(int8send(?)), '', ?, ?)",
        id,
        pinyin,
        day(1960, 1985),
        random.nextBoolean() ? "01" : "13",
        random.nextBoolean() ? null : day(1995, 2018),
        education(),
        studies(),
        random.nextInt(3) == 0 ? "" : studies(),
        id,
        "lives-" + id,
        random.nextInt(30) == 0);
    LocalDate joined = FIRST.plusDays(random.nextInt(4000));
    period(id, joined, random.nextInt(6) == 0 ? joined.plusDays(1500) : null);
    if (random.nextInt(8) == 0) period(id, joined.plusDays(1900), null);
    chain(id, "ESTABLISHMENT", joined.minusDays(random.nextInt(300)));
    if (random.nextInt(10) > 0) chain(id, "POST", joined);
    for (String kind : List.of("SECONDMENT", "VILLAGE", "ATTACHMENT", "SECONDMENT", "POST"))
      if (random.nextInt(4) == 0) {
        LocalDate begins = day(2009, 2019);
        engage(
            id,
            kind,
            begins,
            random.nextInt(3) == 0 ? null : begins.plusDays(random.nextInt(1500)));
      }
    graded(id);
    if (random.nextInt(3) == 0) note(id);
    if (random.nextInt(3) == 0)
      sql(
          "insert into personnel_rank_held (id, person_id, rank, begins) values (?, ?, 'STAFF_MEMBER', ?)",
          next++ + 500_000_000L,
          id,
          day(2012, 2019));
  }

  private void chain(long person, String kind, LocalDate from) throws SQLException {
    LocalDate begins = from;
    for (int left = random.nextInt(4); left > 0; left--) {
      LocalDate until = begins.plusDays(200 + random.nextInt(1400));
      engage(person, kind, begins, until.minusDays(1 + (random.nextInt(4) == 0 ? 90 : 0)));
      begins = until;
    }
    if (random.nextInt(12) > 0)
      engage(person, kind, begins, random.nextInt(12) == 0 ? begins.plusDays(3000) : null);
  }

  private void engage(long person, String kind, LocalDate begins, LocalDate ends)
      throws SQLException {
    boolean seat = kind.equals("ESTABLISHMENT");
    sql(
        "insert into personnel_engagement (id, person_id, kind, unit_id, post_id, title, level, management, second_line,"
            + " party_secretary, team_order, begins, ends) values (?, ?, ?, ?, ?, '', ?, 'COUNTY', false, false, 1, ?, ?)",
        next++ + 500_000_000L,
        person,
        kind,
        one(units).value(),
        random.nextInt(4) == 0 && !seat ? one(posts) : null,
        kind.equals("POST") ? one(LEVELS) : "STAFF",
        begins,
        ends);
  }

  private void graded(long person) throws SQLException {
    for (long assessment : assessments)
      if (random.nextInt(5) < 2)
        sql(
            "insert into personnel_grade_given (id, assessment_id, person_id, label_name, label_pinyin, label_unit, label_post,"
                + " unit_id, grade, remark, final_from) values (?, ?, ?, '', '', '', '', ?, ?, '', ?)",
            next++ + 500_000_000L,
            assessment,
            person,
            units.get(0).value(),
            one(GRADES),
            random.nextInt(9) == 0 ? null : day(2014, 2020));
  }

  private void note(long person) throws SQLException {
    LocalDate signed = day(2015, 2019);
    for (String mark : List.of("STRONG", "ORDINARY"))
      sql(
          "insert into personnel_temperament_note (id, version, person_id, dimension, remark, paper, signer, signed_on,"
              + " valid_until, voided, entered_by, mark) values (?, 1, ?, ?, '', '材料', '某', ?, ?, ?, 'x', ?)",
          next++ + 500_000_000L,
          person,
          random.nextBoolean() ? "DRIVE" : "RIGOUR",
          signed.minusDays(random.nextInt(9)),
          signed.plusYears(3),
          random.nextInt(5) == 0,
          mark);
  }

  private void period(long person, LocalDate begins, LocalDate ends) throws SQLException {
    sql(
        "insert into personnel_cadre_period (id, person_id, establishment, ground, begins, ends) values (?, ?, 'CIVIL_SERVICE', '', ?, ?)",
        next++ + 500_000_000L,
        person,
        begins,
        ends);
  }

  private void assess(int year, String state) throws SQLException {
    long id = next++ + 500_000_000L;
    assessments.add(id);
    sql(
        "insert into personnel_assessment (id, version, kind, year, title, unit_id, unit_name, appraised, state, confirmed_on, voided)"
            + " values (?, 1, ?, ?, '', ?, '', 9, ?, null, ?)",
        id,
        random.nextInt(6) == 0 ? "SPECIAL" : "ANNUAL",
        year,
        units.get(0).value(),
        state,
        random.nextInt(8) == 0);
  }

  private String education() {
    return one(List.of("11", "21", "21", "31", "31", "41"));
  }

  private String studies() {
    return one(List.of("农学", "行政管理", "法学", "农学与园艺", "护理学"));
  }

  private String industry() {
    return one(List.of("HEALTH", "LAW", "AGRICULTURE", "ECONOMY"));
  }

  private LocalDate day(int from, int to) {
    return LocalDate.of(from, 1, 1).plusDays(random.nextInt((to - from + 1) * 365));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  static List<Long> numbers(String query) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<Long> numbers = new ArrayList<>();
      while (rows.next()) numbers.add(rows.getLong(1));
      return numbers;
    }
  }

  private void sql(String statement, Object... values) throws SQLException {
    try (PreparedStatement prepared = open.prepareStatement(statement)) {
      for (int place = 0; place < values.length; place++)
        prepared.setObject(place + 1, values[place]);
      prepared.executeUpdate();
    }
  }
}
