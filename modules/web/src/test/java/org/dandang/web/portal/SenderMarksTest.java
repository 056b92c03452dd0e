package org.dandang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.dandang.web.portal.SenderMarks.Act;
import org.junit.jupiter.api.Test;

/** Senders are told apart for an hour, and never known. */
class SenderMarksTest {
  private static final String ONE = "203.0.113.7";
  private static final String OTHER = "203.0.113.8";

  private final SettableClock clock = new SettableClock();
  private final SenderMarks marks = new SenderMarks(clock);
  private final FormTokens forms = new FormTokens(marks);

  @Test
  void whoever_sends_too_much_waits_and_the_others_do_not() {
    for (int sent = 0; sent < 10; sent++) assertThat(marks.mayStill(Act.HAND_IN, ONE)).isTrue();
    assertThat(marks.mayStill(Act.HAND_IN, ONE)).isFalse();
    assertThat(marks.mayStill(Act.HAND_IN, OTHER)).isTrue();
    clock.later(Duration.ofHours(1));
    assertThat(marks.mayStill(Act.HAND_IN, ONE)).isTrue();
  }

  @Test
  void very_many_senders_together_are_too_many() {
    for (int sent = 0; sent < 300; sent++)
      assertThat(marks.mayStill(Act.HAND_IN, "198.51.100." + sent)).isTrue();
    assertThat(marks.mayStill(Act.HAND_IN, "192.0.2.1")).isFalse();
  }

  @Test
  void a_form_is_good_for_whoever_fetched_it_and_for_nobody_else() {
    String form = forms.make(ONE);
    assertThat(forms.holds(form, ONE)).isTrue();
    assertThat(forms.holds(form, OTHER)).isFalse();
    String other = (form.startsWith("A") ? "B" : "A") + form.substring(1);
    assertThat(forms.holds(other, ONE)).isFalse();
    assertThat(forms.holds("", ONE)).isFalse();
    assertThat(form).doesNotContain(ONE);
  }

  @Test
  void a_form_is_good_over_one_turn_of_the_key_and_not_over_two() {
    String form = forms.make(ONE);
    clock.later(Duration.ofHours(1));
    assertThat(forms.holds(form, ONE)).isTrue();
    clock.later(Duration.ofHours(1));
    assertThat(forms.holds(form, ONE)).isFalse();
  }

  @Test
  void a_form_is_taken_once_unless_it_was_given_back() {
    String form = forms.make(ONE);
    assertThat(forms.use(form)).isTrue();
    assertThat(forms.use(form)).isFalse();
    clock.later(Duration.ofHours(1));
    assertThat(forms.use(form)).isFalse();
    String refused = forms.make(ONE);
    forms.use(refused);
    forms.giveBack(refused);
    assertThat(forms.use(refused)).isTrue();
  }

  private static final class SettableClock extends Clock {
    private Instant now = Instant.parse("2026-12-01T02:00:00Z");

    void later(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
