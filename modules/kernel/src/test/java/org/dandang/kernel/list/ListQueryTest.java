package org.dandang.kernel.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dandang.kernel.rule.InvalidInput;
import org.junit.jupiter.api.Test;

class ListQueryTest {
  @Test
  void nobody_is_found_by_a_character_that_no_database_holds() {
    assertThatThrownBy(() -> new ListQuery(Map.of("name", "农\0"), List.of(), 0, 20))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.field()).isEqualTo("name"));
  }

  @Test
  void a_page_is_neither_empty_nor_endless() {
    assertThat(ListQuery.first(20).page(40, 20).offset()).isEqualTo(40);
    assertThatThrownBy(() -> ListQuery.first(0)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> ListQuery.first(ListQuery.EXPORT_CHUNK + 1))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> ListQuery.first(20).page(-1, 20)).isInstanceOf(InvalidInput.class);
  }
}
