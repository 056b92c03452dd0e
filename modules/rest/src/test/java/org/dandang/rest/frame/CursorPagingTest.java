package org.dandang.rest.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dandang.kernel.rule.InvalidInput;
import org.junit.jupiter.api.Test;

class CursorPagingTest {
  @Test
  void a_list_with_its_own_cursor_gets_it_as_it_gave_it() {
    Paging paging = Paging.byCursor(Address.of("/api/v1/cadres?limit=20&after=x-Y_z"));
    assertThat(paging.cursor()).contains("x-Y_z");
    assertThat(paging.query().offset()).isZero();
    assertThat(paging.next("next one")).isEqualTo("/api/v1/cadres?after=next+one&limit=20");
  }

  @Test
  void with_an_order_of_its_own_the_pages_are_counted() {
    Paging paging = Paging.byCursor(Address.of("/api/v1/cadres?sort=-birth&after=bzUw"));
    assertThat(paging.query().offset()).isEqualTo(50);
    assertThatThrownBy(() -> Paging.byCursor(Address.of("/api/v1/cadres?sort=birth&after=x-Y")))
        .isInstanceOf(InvalidInput.class);
  }
}
