package org.dandang.kernel.record;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dandang.kernel.rule.Fraction;
import org.junit.jupiter.api.Test;

class DecisionBasisTest {
  private static final Fraction QUORUM = new Fraction(2, 3);
  private static final Fraction HALF = new Fraction(1, 2);

  @Test
  void of_eleven_members_eight_must_be_present_and_six_in_favour() {
    assertThat(meeting(8, 6).carries(QUORUM, HALF)).isTrue();
    assertThat(meeting(7, 7).carries(QUORUM, HALF)).isFalse();
    assertThat(meeting(8, 5).carries(QUORUM, HALF)).isFalse();
    assertThat(meeting(11, 5).carries(QUORUM, HALF)).isFalse();
  }

  @Test
  void a_signed_slip_always_carries() {
    DecisionBasis slip = DecisionBasis.slip("天纪呈〔2018〕3号", parse("2018-05-02"), "农某");
    assertThat(slip.carries(QUORUM, HALF)).isTrue();
    assertThat(slip.kind()).isEqualTo(DecisionBasis.Kind.SLIP);
    assertThat(slip.shouldAttend()).isEmpty();
  }

  @Test
  void nobody_votes_who_is_absent() {
    assertThatThrownBy(() -> meeting(8, 9)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> meeting(12, 9)).isInstanceOf(IllegalArgumentException.class);
  }

  private static DecisionBasis meeting(int present, int inFavour) {
    return DecisionBasis.meeting("天常〔2018〕12号", parse("2018-06-01"), "韦某", 11, present, inFavour);
  }
}
