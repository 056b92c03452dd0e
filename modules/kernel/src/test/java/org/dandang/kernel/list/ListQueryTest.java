package org.dandang.kernel.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dandang.kernel.rule.InvalidInput;
import org.junit.jupiter.api.Test;

class ListQueryTest {
  @Test
  void a_page_is_neither_empty_nor_endless() {
    assertThat(ListQuery.first(20).page(40, 20).offset()).isEqualTo(40);
    assertThatThrownBy(() -> ListQuery.first(0)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> ListQuery.first(ListQuery.EXPORT_CHUNK + 1))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> ListQuery.first(20).page(-1, 20)).isInstanceOf(InvalidInput.class);
  }
}
