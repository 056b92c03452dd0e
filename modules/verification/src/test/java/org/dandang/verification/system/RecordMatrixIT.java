package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.web.frame.PageRight;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every account × every page of a record of the confidential half × own and other people's records
 * (E1, E2): a page is there for those who work on the record and have the role; for everybody else,
 * the accused above all, the answer is that for a record which does not exist. Whose record it is
 * is asked of the database in words of its own.
 */
class RecordMatrixIT {
  private static final long MISSING = 999_999_999_999L;
  private static final int EACH = 4;
  private static final int CALLS = 25;

  private static final String REPORT =
      "(%1$d in (r.registrar, r.first_handler, r.second_handler, r.reviewer)"
          + " and not exists (select from petition_allegation a where a.report_id = r.id"
          + " and a.person_id = %1$d) and not exists (select from petition_recusal w"
          + " where w.report_id = r.id and w.person_id = %1$d))";
  private static final String OF_REPORT =
      "select x.id, " + REPORT + " from %2$s x join petition_report r on r.id = x.report_id";
  private static final String CASE =
      "select c.id, (%1$d in (c.keeper, c.reviewer, c.first_officer, c.second_officer,"
          + " c.trial_officer) or exists (select from accountability_appeal a where a.case_id = c.id"
          + " and not a.voided and %1$d in (a.first_handler, a.second_handler)))"
          + " and not exists (select from accountability_case_subject s where s.case_id = c.id"
          + " and s.person_id = %1$d) from accountability_case c";
  private static final String TOLERANCE =
      "select t.id, (%1$d in (t.keeper, t.reviewer, t.verifier, t.discipline_signer,"
          + " t.organisation_signer) or exists (select from accountability_tolerance_appeal a"
          + " where a.tolerance_id = t.id and not a.voided"
          + " and %1$d in (a.first_handler, a.second_handler, a.discipline_signer)))"
          + " and t.person_id <> %1$d from accountability_tolerance t";

  /** Which records a page opens, and whether each answers to a person. */
  private static final Map<String, String> RECORDS = new LinkedHashMap<>();

  static {
    String report = "select r.id, " + REPORT + " from petition_report r where not r.voided";
    RECORDS.put("/petition/report.xhtml", report);
    RECORDS.put("/petition/portalPost.xhtml", report + " and r.channel = 'PORTAL'");
    RECORDS.put(
        "/petition/clarification.xhtml", OF_REPORT.replace("%2$s", "petition_clarification"));
    RECORDS.put("/petition/unsealing.xhtml", OF_REPORT.replace("%2$s", "petition_unsealing"));
    RECORDS.put("/petition/protection.xhtml", OF_REPORT.replace("%2$s", "petition_protection"));
    RECORDS.put("/accountability/case.xhtml", CASE);
    RECORDS.put("/accountability/tolerance.xhtml", TOLERANCE);
    RECORDS.put("/accountability/toleranceAppeal.xhtml", TOLERANCE);
    RECORDS.put(
        "/accountability/measure.xhtml",
        "select m.id, %1$d in (m.giver, m.approver) and m.person_id <> %1$d"
            + " from accountability_measure m");
    RECORDS.put(
        "/accountability/consultation.xhtml",
        "select k.id, %1$d in (k.keeper, k.for_discipline, k.for_organisation) or exists (select"
            + " from accountability_consultation_member m where m.consultation_id = k.id"
            + " and m.person_id = %1$d) from accountability_consultation k");
    RECORDS.put(
        "/accountability/clearance.xhtml",
        "select l.id, not exists (select from accountability_letter_person p"
            + " where p.letter_id = l.id and p.person_id = %1$d) from accountability_letter l");
  }

  /** Pages of one step with a record: for other people's there is none, whichever step is asked. */
  private static final Map<String, List<String>> STEPS =
      Map.of(
          "/petition/act.xhtml", List.of("/petition/report.xhtml", "ROUTE"),
          "/petition/clarify.xhtml", List.of("/petition/clarification.xhtml", "APPROVE"),
          "/petition/handover.xhtml", List.of("/petition/report.xhtml", ""),
          "/accountability/caseStep.xhtml", List.of("/accountability/case.xhtml", "OPEN"),
          "/accountability/measureStep.xhtml",
              List.of("/accountability/measure.xhtml", "FOLLOW_UP"),
          "/accountability/toleranceStep.xhtml",
              List.of("/accountability/tolerance.xhtml", "ACCEPT"));

  private static final String SAT =
      "update accountability_consultation_member set person_id = %d where person_id = %d"
          + " and consultation_id = (select min(id) from accountability_consultation)";

  private static final Map<String, Set<Boolean>> SEEN = new LinkedHashMap<>();

  static Stream<Pages.Account> accounts() {
    return Pages.accounts().stream();
  }

  @BeforeAll
  static void theAccusedWorkInTheOrganThemselves() {
    entered(
        "petition",
        "/petition/takeIn.xhtml",
        "taking:receive",
        Map.of(
            "taking:kind", "ACCUSATION",
            "taking:channel", "LETTER",
            "taking:original-text", "反映审批不规范（演示）",
            "taking:lines:0:subject_input", "x",
            "taking:lines:0:subject_hinput", Long.toString(person("discreview")),
            "taking:lines:0:issue", "审批程序不规范"));
    entered(
        "casemanager",
        "/accountability/caseIntake.xhtml",
        "preparing:register",
        Map.of(
            "preparing:kind", "DISCIPLINARY",
            "preparing:matter", "文书归档不及时（测试）",
            "preparing:lines:0:subject_input", "x",
            "preparing:lines:0:subject_hinput", Long.toString(person("trial")),
            "preparing:reviewer_input", "x",
            "preparing:reviewer_hinput", Long.toString(person("discreview"))));
  }

  /**
   * In the sample a few people work on nearly all: so the reviewer has withdrawn from some reports
   * and is asked about in a letter, and the trial officer was not in a meeting.
   */
  @BeforeAll
  static void notEverybodyHasAPartInEverything() {
    change(
        "insert into petition_recusal (id, report_id, person_id, ground, declared_by, recused_on)"
            + " select -row_number() over (), report, %1$d, 'OTHER', %1$d, date '2019-02-20'"
            + " from (select min(report_id) from petition_clarification"
            + " union select min(report_id) from petition_unsealing"
            + " union select min(report_id) from petition_protection) few (report)"
            + " where report is not null",
        "discreview");
    change(
        "insert into accountability_letter_person (id, letter_id, person_id, label_name,"
            + " label_pinyin, label_unit, unit_id) select -1, min(id), %1$d, 'x', 'x', 'x', 1"
            + " from accountability_letter",
        "discreview");
    change(SAT.formatted(person("cadre"), person("trial")), "trial");
  }

  @AfterAll
  static void thatIsOver() {
    change("delete from petition_recusal where id < 0", "discreview");
    change("delete from accountability_letter_person where id < 0", "discreview");
    change(SAT.formatted(person("trial"), person("cadre")), "trial");
  }

  private static void change(String statement, String account) {
    try (Connection owner = RunningServer.shared().owner();
        Statement changing = owner.createStatement()) {
      changing.execute(statement.formatted(person(account)));
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void entered(
      String account, String page, String button, Map<String, String> typed) {
    PageVisitor.Answer answer =
        PageVisitor.signedIn(RunningServer.shared(), account).press(page, button, typed);
    assertThat(answer.path()).as(answer.body()).isNotEqualTo(page);
  }

  @Test
  void every_page_of_a_record_of_the_confidential_half_stands_in_the_matrix() {
    Set<String> pages =
        Pages.all().stream()
            .map(PageRight::path)
            .filter(path -> path.startsWith("/petition/") || path.startsWith("/accountability/"))
            .filter(RecordMatrixIT::opensARecord)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known = new TreeSet<>(RECORDS.keySet());
    known.addAll(STEPS.keySet());
    assertThat(known).isEqualTo(pages);
  }

  /** A page that is not there without a record's number; lists and forms of entry need none. */
  private static boolean opensARecord(String path) {
    Pages.Account opener =
        Pages.accounts().stream().filter(each -> mayOpen(each, path)).findFirst().orElseThrow();
    return PageVisitor.signedIn(RunningServer.shared(), opener.name()).get(path).status() == 404;
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void a_record_is_there_for_those_who_work_on_it_and_for_nobody_else(Pages.Account account) {
    PageVisitor visitor = PageVisitor.signedIn(RunningServer.shared(), account.name());
    RECORDS.forEach(
        (path, select) -> {
          PageVisitor.Answer missing = visitor.get(path + "?id=" + MISSING);
          records(account.name(), select)
              .forEach(
                  (id, own) -> {
                    PageVisitor.Answer answer = visitor.get(path + "?id=" + id);
                    String what = account.name() + " at " + path + "?id=" + id;
                    if (own && mayOpen(account, path)) {
                      assertThat(answer.status()).as(what).isEqualTo(200);
                    } else {
                      assertSame(answer, missing, what);
                    }
                    if (mayOpen(account, path))
                      SEEN.computeIfAbsent(path, each -> new TreeSet<>()).add(own);
                  });
        });
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void no_step_is_taken_with_a_record_of_others(Pages.Account account) {
    PageVisitor visitor = PageVisitor.signedIn(RunningServer.shared(), account.name());
    STEPS.forEach(
        (path, of) -> {
          String step = of.get(1).isEmpty() ? "" : "&step=" + of.get(1);
          PageVisitor.Answer missing = visitor.get(path + "?id=" + MISSING + step);
          records(account.name(), RECORDS.get(of.get(0)))
              .forEach(
                  (id, own) -> {
                    if (own && mayOpen(account, path)) return;
                    String what = account.name() + " at " + path + "?id=" + id;
                    assertSame(visitor.get(path + "?id=" + id + step), missing, what);
                  });
        });
  }

  @AfterAll
  static void noCellOfTheMatrixWasEmpty() {
    RECORDS.keySet().forEach(path -> assertThat(SEEN.get(path)).as(path).contains(true, false));
  }

  /** The reviewer of the commission and a trial officer, whose roles open these pages. */
  @Test
  void the_accused_cannot_tell_a_matter_about_them_from_none() {
    accused(
        "discreview",
        "/petition/report.xhtml",
        "select max(report_id) from petition_allegation where person_id = %d");
    accused(
        "trial",
        "/accountability/case.xhtml",
        "select max(case_id) from accountability_case_subject where person_id = %d");
  }

  private static void accused(String account, String path, String newest) {
    long about = number(newest.formatted(person(account)));
    assertThat(about).as("a matter about " + account).isPositive();
    PageVisitor visitor = PageVisitor.signedIn(RunningServer.shared(), account);
    List<Long> there = new ArrayList<>();
    List<Long> none = new ArrayList<>();
    for (int call = 0; call < CALLS; call++) {
      there.add(timed(visitor, path + "?id=" + about));
      none.add(timed(visitor, path + "?id=" + MISSING));
    }
    assertSame(
        visitor.get(path + "?id=" + about), visitor.get(path + "?id=" + MISSING), account + path);
    long one = middle(there);
    long other = middle(none);
    System.out.printf("%s at %s: %d and %d microseconds%n", account, path, one, other);
    assertThat(Math.abs(one - other)).isLessThan(Math.max(20_000, Math.min(one, other)));
  }

  private static long timed(PageVisitor visitor, String address) {
    long begin = System.nanoTime();
    assertThat(visitor.get(address).status()).isEqualTo(404);
    return (System.nanoTime() - begin) / 1_000;
  }

  private static long middle(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static boolean mayOpen(Pages.Account account, String path) {
    return Pages.all().stream().filter(page -> page.path().equals(path)).anyMatch(account::mayOpen);
  }

  private static void assertSame(PageVisitor.Answer one, PageVisitor.Answer other, String what) {
    assertThat(one.status()).as(what).isIn(403, 404).isEqualTo(other.status());
    assertThat(plain(one.body())).as(what).isEqualTo(plain(other.body()));
  }

  /** What changes with each answer is left out: state of the view, nonces, traces. */
  private static String plain(String body) {
    return body.replaceAll("(ViewState[^>]*value=)\"[^\"]*\"", "$1")
        .replaceAll("nonce=\"[^\"]*\"", "")
        .replaceAll("(name=\"primefaces.nonce\"[^>]*value=)\"[^\"]*\"", "$1")
        .replaceAll("csp\\.init\\('[^']*'", "")
        .replaceAll("\\b[0-9a-f]{16}\\b|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
        .replaceAll("id=\\d+", "");
  }

  /** The oldest few that answer to the account and the oldest few that do not. */
  private static Map<Long, Boolean> records(String account, String select) {
    Map<Long, Boolean> all = new LinkedHashMap<>();
    ask(
        "select id, own from ("
            + select.formatted(person(account))
            + ") all_of_them (id, own)"
            + " order by own, id",
        rows -> {
          int[] left = {EACH, EACH};
          while (rows.next()) {
            boolean own = rows.getBoolean(2);
            if (left[own ? 0 : 1]-- > 0) all.put(rows.getLong(1), own);
          }
        });
    return all;
  }

  private static long person(String account) {
    return number(
        "select coalesce(max(person_id), 0) from access_account where name = '" + account + "'");
  }

  private static long number(String select) {
    long[] found = new long[1];
    ask(select, rows -> found[0] = rows.next() ? rows.getLong(1) : 0);
    return found[0];
  }

  private interface Reading {
    void of(ResultSet rows) throws SQLException;
  }

  private static void ask(String select, Reading reading) {
    try (Connection owner = RunningServer.shared().owner();
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(select)) {
      reading.of(rows);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
