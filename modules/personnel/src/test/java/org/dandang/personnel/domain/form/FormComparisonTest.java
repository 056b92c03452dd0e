package org.dandang.personnel.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDifference;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormVersion;
import org.junit.jupiter.api.Test;

/** P3: field by field, and the same file twice is no change. */
class FormComparisonTest {
  private static final FormContent HERE =
      content(
          Map.of(
              FormField.NAME, "农 某",
              FormField.BIRTH, "198405",
              FormField.ETHNIC, "壮族",
              FormField.NATIVE_PLACE, "广西天等",
              FormField.AGE_LIMIT_MONTH, "204705"),
          FormVersion.OF_2025);

  @Test
  void another_way_of_writing_the_same_is_no_difference() {
    FormContent file =
        HERE.with(FormField.NAME, "农某")
            .with(FormField.BIRTH, "1984.05")
            .with(FormField.ETHNIC, "壮");
    assertThat(compared(file).differences()).isEmpty();
  }

  @Test
  void a_file_of_the_older_version_says_nothing_of_newer_fields() {
    assertThat(compared(HERE.in(FormVersion.LONG_USED)).differences()).isEmpty();
  }

  @Test
  void an_empty_place_takes_nothing_out_of_the_record_but_out_of_the_form() {
    FormContent here = HERE.with(FormField.REASON, "工作需要");
    FormContent file = here.with(FormField.NATIVE_PLACE, "").with(FormField.REASON, "");
    assertThat(new FormComparison(here, "", file).differences())
        .containsExactly(new FormDifference("RenMianLiYou", "工作需要", ""));
  }

  @Test
  void only_what_is_ticked_is_taken_and_its_writing_with_it() {
    FormContent file =
        HERE.with(FormField.BIRTH, "1984.05")
            .with(FormField.REASON, "拟提拔")
            .with(FormField.PROPOSED_POST, "局长")
            .with(List.of(new FamilyMember("父亲", "农甲", "195501", "群众", "务农")));
    FormComparison comparison = compared(file);
    assertThat(comparison.differences())
        .extracting(FormDifference::field)
        .containsExactly("NiRenZhiWu", "RenMianLiYou", FormDifference.FAMILY);
    FormContent merged = comparison.with(Set.of("RenMianLiYou"));
    assertThat(merged.text(FormField.REASON)).isEqualTo("拟提拔");
    assertThat(merged.text(FormField.BIRTH)).isEqualTo("1984.05");
    assertThat(merged.text(FormField.PROPOSED_POST)).isEmpty();
    assertThat(merged.family()).isEmpty();
  }

  private static FormComparison compared(FormContent file) {
    return new FormComparison(HERE, "", file);
  }

  private static FormContent content(Map<FormField, String> texts, FormVersion version) {
    return new FormContent(texts, List.of(), Optional.empty(), List.of(), version);
  }
}
