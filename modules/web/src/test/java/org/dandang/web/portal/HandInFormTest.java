package org.dandang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dandang.petition.api.HandIn;
import org.dandang.petition.api.ReportKind;
import org.junit.jupiter.api.Test;

/** What must be filled in, and what must not. */
class HandInFormTest {
  private static final PortalWords WORDS = PortalWords.in("zh");

  @Test
  void an_empty_form_says_at_each_field_what_it_lacks() {
    Typed typed = Typed.nothing();
    assertThat(new HandInForm(typed, WORDS).check()).isFalse();
    assertThat(typed.errors()).containsOnlyKeys("kind", "happened", "sender");
    assertThat(typed.error("happened"))
        .hasValueSatisfying(said -> assertThat(said).startsWith("发生了什么："));
  }

  @Test
  void an_accusation_says_whom_it_is_about() {
    Typed typed = anonymous().with("about", " ");
    assertThat(new HandInForm(typed, WORDS).check()).isFalse();
    assertThat(typed.errors()).containsOnlyKeys("about");
    assertThat(new HandInForm(anonymous().with("about", "").with("kind", "ADVICE"), WORDS).check())
        .isTrue();
  }

  @Test
  void a_name_that_slipped_into_an_anonymous_form_is_asked_about() {
    Typed typed = anonymous().with("name", "覃某").with("contact", "0771-1");
    assertThat(new HandInForm(typed, WORDS).check()).isFalse();
    assertThat(typed.errors()).containsOnlyKeys("name", "contact");
  }

  @Test
  void whoever_chooses_a_name_gives_one() {
    assertThat(new HandInForm(anonymous().with("sender", "named"), WORDS).check()).isFalse();
  }

  @Test
  void a_text_that_is_too_long_comes_back_whole_with_the_limit() {
    String longer = "长".repeat(18_001);
    Typed typed = anonymous().with("happened", longer);
    assertThat(new HandInForm(typed, WORDS).check()).isFalse();
    assertThat(typed.error("happened"))
        .hasValueSatisfying(said -> assertThat(said).contains("18,000"));
    assertThat(typed.value("happened")).isEqualTo(longer);
  }

  @Test
  void matters_outside_the_scope_are_not_chosen_by_a_stranger() {
    Typed typed = anonymous().with("kind", "OUTSIDE");
    assertThat(new HandInForm(typed, WORDS).check()).isFalse();
    assertThat(typed.errors()).containsOnlyKeys("kind");
  }

  @Test
  void what_is_right_becomes_a_report() {
    HandInForm form = new HandInForm(anonymous().with("feedback", "yes"), WORDS);
    assertThat(form.check()).isTrue();
    HandIn command = form.command();
    assertThat(command.kind()).isEqualTo(ReportKind.ACCUSATION);
    assertThat(command.name()).isEmpty();
    assertThat(command.feedback()).isTrue();
    assertThat(command.protection()).isFalse();
    assertThat(command.toString()).doesNotContain("烟");
  }

  private static Typed anonymous() {
    return Typed.nothing()
        .with("kind", "ACCUSATION")
        .with("about", "某村干部")
        .with("happened", "收了两条烟。")
        .with("sender", "anonymous");
  }
}
