package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same application twice, each half with its own database and nothing between them but files: a
 * person and a unit, a letter and its answer, and the figures find their way, and nothing else.
 */
@Beside
class HalvesIT {
  private static final Map<String, String> COUNTY = Map.of("DANDANG_COUNTY", "451425");

  @TempDir private static Path folder;
  private static RunningServer organisation;
  private static RunningServer discipline;
  private static Rest ours;
  private static Rest theirs;

  @BeforeAll
  static void start() throws IOException {
    Path distribution = Distribution.with(folder, "org/dandang/twohalves");
    organisation = half(distribution, "organisation");
    discipline = half(distribution, "discipline");
    organisation.awaitReady();
    discipline.awaitReady();
    ours = Rest.integrator(organisation);
    theirs = Rest.integrator(discipline);
    done(theirs, "trust", done(ours, "key", ""));
    done(ours, "trust", done(theirs, "key", ""));
  }

  private static RunningServer half(Path distribution, String name) {
    Map<String, String> environment = new HashMap<>(COUNTY);
    environment.put("DANDANG_HALVES", name);
    environment.put("ACCESS_FACTOR_REQUIRED", "PETITION_HANDLER,TRIAL_OFFICER");
    return RunningServer.startFrom(distribution, folder.resolve(name), environment);
  }

  @AfterAll
  static void stop() {
    if (organisation != null) organisation.stop();
    if (discipline != null) discipline.stop();
  }

  @Test
  void whoever_needs_a_second_factor_does_nothing_but_enrol_before() {
    PageVisitor handler = PageVisitor.stranger(discipline);
    PageVisitor.Answer enrolment = handler.signIn("petition", "demo-petition");
    assertThat(enrolment.path()).isEqualTo("/enrol.xhtml");
    assertThatNothingIsOpen(handler);
    Authenticator phone = Authenticator.reading(enrolment.body());
    assertThat(enrol(handler, phone.wrong()).body()).contains("验证码不正确");
    assertThatNothingIsOpen(handler);
    assertThat(enrol(handler, phone.code()).body()).contains("双重验证已启用");
    assertThatNothingIsOpen(handler);

    assertThat(handler.signIn("petition", "demo-petition").path()).isEqualTo("/code.xhtml");
    assertThatNothingIsOpen(handler);
    handler.press("/code.xhtml", "second:enter", Map.of("second:code", phone.next()));
    assertThat(handler.get("/workbench.xhtml").path()).isEqualTo("/workbench.xhtml");
    assertThat(handler.get("/enrol.xhtml").body()).doesNotContain("otpauth:");

    PageVisitor auditor = PageVisitor.signedIn(discipline, "auditor");
    assertThat(auditor.get("/workbench.xhtml").path()).isEqualTo("/workbench.xhtml");
  }

  private static PageVisitor.Answer enrol(PageVisitor handler, String code) {
    return handler.press("/enrol.xhtml", "enrol:confirm", Map.of("enrol:code", code));
  }

  private static void assertThatNothingIsOpen(PageVisitor visitor) {
    for (String page : List.of("/workbench.xhtml", "/me.xhtml", "/help.xhtml", "/petition/board"))
      assertThat(visitor.get(page).path()).as(page).isEqualTo("/signin.xhtml");
    assertThat(visitor.get("/api/v1/units").status()).isEqualTo(401);
  }

  @Test
  void each_half_does_its_part_and_files_carry_the_rest() {
    each_half_has_its_part_of_the_sample();
    nothing_of_the_other_half_answers();
    people_come_by_file_and_by_nothing_else();
    a_letter_goes_and_its_answer_comes();
    figures_are_not_available_until_their_file_comes();
  }

  private static void each_half_has_its_part_of_the_sample() {
    assertThat(organisation.console())
        .contains("单位和人员，", "评优表彰，", "工作综述，")
        .doesNotContain("信访举报与澄清", "容错");
    assertThat(discipline.console()).contains("演示数据 1/1：演示账号，").doesNotContain("单位和人员", "信访举报与澄清");
    for (ExpectedFigure expected : ExpectedFigure.all())
      assertThat(figure(expected.key()))
          .as(expected.key())
          .satisfies(found -> assertThat(found.map(expected::isMetBy).orElse(true)).isTrue());
    assertThat(figure("model_awards")).contains(30L);
    assertThat(figure("award_clearances")).isEmpty();
  }

  private static void nothing_of_the_other_half_answers() {
    assertThat(refused(ours, "waiting", "")).isEqualTo(404);
    assertThat(done(ours, "bar-sources", "")).doesNotContain("accountability");
    assertThat(done(theirs, "bar-sources", "")).contains("accountability");
    assertThat(theirs.get("/api/v1/training-classes").status()).isEqualTo(404);
    assertThat(ours.get("/api/v1/training-classes").status()).isEqualTo(200);
  }

  private static void people_come_by_file_and_by_nothing_else() {
    String file = done(ours, "people", "");
    assertThat(done(theirs, "look", file)).contains("persons=63", "newUnits=2");
    assertThat(refused(theirs, "take-people", file.replace("韦𠮷祥", "韦𠮷样"))).isEqualTo(409);
    done(theirs, "take-people", file);
    assertThat(refused(theirs, "take-people", file)).isEqualTo(409);
    assertThat(refused(ours, "take-people", file)).isEqualTo(409);
    assertThat(refused(theirs, "relate", "")).isEqualTo(409);
    assertThat(done(theirs, "look", done(ours, "people", ""))).contains("newPersons=0");
  }

  private static void a_letter_goes_and_its_answer_comes() {
    String sent = done(ours, "ask", "");
    String received = done(theirs, "take-letter", done(ours, "letter", sent));
    assertThat(done(theirs, "waiting", "")).isEqualTo("1");
    assertThat(refused(theirs, "answer", received)).isEqualTo(409);
    done(theirs, "sign", "");
    assertThat(done(ours, "replies", sent)).isEqualTo("[]");
    assertThat(done(ours, "take-answer", done(theirs, "answer", received))).isEqualTo("1");
    assertThat(done(ours, "replies", sent)).contains("NO_OBJECTION", "天纪函〔2019〕1号");
  }

  private static void figures_are_not_available_until_their_file_comes() {
    assertThat(figure("clarifications")).isEmpty();
    assertThat(done(ours, "elsewhere", "")).contains("clarifications=-", "reduced_sanctions=-");
    done(ours, "take-figures", done(theirs, "figures", ""));
    assertThat(done(ours, "elsewhere", "")).contains("clarifications=1", "reduced_sanctions=1");
    assertThat(figure("clarifications")).contains(0L);
  }

  private static Optional<Long> figure(String key) {
    return ours.get("/api/v1/overview/2018/figures").json().asJsonArray().stream()
        .map(JsonValue::asJsonObject)
        .filter(figure -> figure.getString("key").equals(key))
        .map(figure -> figure.getJsonNumber("value").longValue())
        .findFirst();
  }

  private static String done(Rest half, String act, String given) {
    Rest.Answer answer = half.postText("/api/v1/halves/" + act, given);
    assertThat(answer.status()).as(act + " " + answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static int refused(Rest half, String act, String given) {
    return half.postText("/api/v1/halves/" + act, given).status();
  }
}
