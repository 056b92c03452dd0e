package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dandang.kernel.list.Sort;
import org.junit.jupiter.api.Test;

class ListViewTest {
  @Test
  void what_is_kept_is_found_again() {
    ListView view =
        new ListView(
            Map.of("name", "张&=三 𠮷", "state", "HELD"),
            List.of("name", "begin"),
            List.of(Sort.descending("begin"), Sort.ascending("name")));
    assertThat(ListView.of(view.text())).isEqualTo(view);
  }

  @Test
  void an_empty_view_shows_the_list_as_it_is() {
    ListView empty = ListView.columns(List.of());
    assertThat(empty.text()).isEmpty();
    assertThat(ListView.of("")).isEqualTo(empty);
  }

  @Test
  void what_is_no_part_of_a_view_is_passed_over() {
    assertThat(ListView.of("other=1&&=x&column=name").columns()).containsExactly("name");
  }
}
