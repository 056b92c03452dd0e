package org.dandang.personnel.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dandang.kernel.rule.RuleMessages;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** P1, P3 and P4: every variant of the exchange file that was seen, and those that mean harm. */
class FormFileTest {
  static List<Fixtures.Expected> readable() {
    return Fixtures.expected().stream().filter(each -> each.rejected().isEmpty()).toList();
  }

  static List<Fixtures.Expected> refused() {
    return Fixtures.expected().stream().filter(each -> !each.rejected().isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("readable")
  void each_variant_is_read_as_its_writer_meant_it(Fixtures.Expected expected) {
    ReadForm form = FormFile.read(expected.file(), Fixtures.file(expected.file()));
    expected.expectations().forEach((what, value) -> check(form, what, value));
    if (!expected.expectations().containsKey("problem")) assertThat(form.problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_is_no_form_is_refused_with_the_file_named(Fixtures.Expected expected) {
    FormRejected refusal =
        catchThrowableOfType(
            FormRejected.class,
            () -> FormFile.read(expected.file(), Fixtures.file(expected.file())));
    assertThat(refusal.code()).isEqualTo(expected.rejected());
    assertThat(RuleMessages.of(refusal, Locale.CHINA)).startsWith(expected.file() + "：");
  }

  @ParameterizedTest
  @MethodSource("readable")
  void what_was_read_is_written_back_the_same(Fixtures.Expected expected) {
    FormContent content = FormFile.read("甲.lrmx", readAgain(expected)).content();
    byte[] written = LrmxWriter.write(content);
    assertThat(FormFile.read("甲.lrmx", written).content()).isEqualTo(content);
    assertThat(LrmxWriter.write(FormFile.read("甲.lrmx", written).content())).isEqualTo(written);
  }

  @Test
  void a_photo_of_sixty_megabytes_is_refused_before_it_is_looked_at() {
    byte[] huge = new byte[60 << 20];
    Arrays.fill(huge, (byte) 'A');
    byte[] head = "<Person><XingMing>甲</XingMing><ZhaoPian>".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(head, 0, huge, 0, head.length);
    assertThatThrownBy(() -> FormFile.read("大.lrmx", huge))
        .isInstanceOfSatisfying(
            FormRejected.class, e -> assertThat(e.code()).isEqualTo("personnel.form-too-large"));
  }

  @Test
  void a_field_without_end_is_left_out_and_said_so() {
    String xml =
        "<Person><XingMing>甲</XingMing><JianLi>"
            + " ".repeat(5)
            + "1".repeat(30_000)
            + "</JianLi></Person>";
    ReadForm form = FormFile.read("长.lrmx", xml.getBytes(StandardCharsets.UTF_8));
    assertThat(form.content().text(FormField.RESUME)).isEmpty();
    assertThat(form.problems()).extracting(FormProblem::field).containsExactly("JianLi");
  }

  private static byte[] readAgain(Fixtures.Expected expected) {
    return LrmxWriter.write(
        FormFile.read(expected.file(), Fixtures.file(expected.file())).content());
  }

  private static void check(ReadForm form, String what, String value) {
    FormContent content = form.content();
    switch (what) {
      case "family" -> assertThat(content.family()).hasSize(Integer.parseInt(value));
      case "photo" -> assertThat(content.photo().isPresent()).isEqualTo(value.equals("yes"));
      case "version" -> assertThat(content.version().number()).isEqualTo(value);
      case "extras" -> assertThat(content.extras()).hasSize(Integer.parseInt(value));
      case "rows" ->
          assertThat(Resume.rows(content.text(FormField.RESUME))).hasSize(Integer.parseInt(value));
      case "problem" ->
          assertThat(form.problems()).extracting(FormProblem::code).containsExactly(value);
      default -> assertThat(content.text(FormField.ofElement(what).orElseThrow())).isEqualTo(value);
    }
  }
}
