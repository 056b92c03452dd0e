package org.dandang.overview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundingPlaceTest {
  private static final Random ANY = new Random(20190220);

  @Test
  void each_figure_is_said_from_its_own_place() {
    assertThat(new RoundingPlace(10).phrase(23)).isEqualTo("20多");
    assertThat(new RoundingPlace(1000).phrase(5048)).isEqualTo("5000多");
    assertThat(new RoundingPlace(100).phrase(213)).isEqualTo("200多");
    assertThat(new RoundingPlace(10).phrase(84)).isEqualTo("80多");
    assertThat(new RoundingPlace(100).phrase(2534)).isEqualTo("2500多");
    assertThat(new RoundingPlace(10).phrase(134)).isEqualTo("130多");
  }

  @Test
  void an_exact_multiple_is_said_as_it_is() {
    assertThat(new RoundingPlace(10).phrase(130)).isEqualTo("130");
    assertThat(new RoundingPlace(10).phrase(0)).isEqualTo("0");
  }

  @Test
  void a_number_below_the_first_place_is_said_as_it_is() {
    assertThat(new RoundingPlace(100).phrase(99)).isEqualTo("99");
    assertThat(new RoundingPlace(10).phrase(7)).isEqualTo("7");
  }

  @Test
  void a_rough_phrase_is_always_less_than_the_number_and_within_one_place_of_it() {
    for (int trial = 0; trial < 20_000; trial++) {
      int place = (int) Math.pow(10, 1 + ANY.nextInt(4));
      long value = ANY.nextInt(200_000);
      String phrase = new RoundingPlace(place).phrase(value);
      if (phrase.endsWith("多")) {
        long said = Long.parseLong(phrase.substring(0, phrase.length() - 1));
        assertThat(said % place).isZero();
        assertThat(value).isGreaterThan(said).isLessThan(said + place);
      } else {
        assertThat(phrase).isEqualTo(Long.toString(value));
        assertThat(value < place || value % place == 0).isTrue();
      }
    }
  }

  @Test
  void there_is_no_place_below_two() {
    assertThatThrownBy(() -> new RoundingPlace(1)).isInstanceOf(IllegalArgumentException.class);
  }
}
