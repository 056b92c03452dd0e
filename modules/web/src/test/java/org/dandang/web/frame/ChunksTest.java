package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.junit.jupiter.api.Test;

class ChunksTest {
  private final List<Integer> offsets = new ArrayList<>();

  private Listing<Integer> page(ListQuery query, int total) {
    offsets.add(query.offset());
    int end = Math.min(total, query.offset() + query.limit());
    return new Listing<>(
        IntStream.range(query.offset(), end).boxed().toList(), Math.min(total, 1_000), true);
  }

  @Test
  void a_long_list_is_read_to_its_end_beyond_the_cap_of_its_count() {
    assertThat(
            Chunks.of(query -> page(query, 12_000), ListQuery.first(20))
                .rows(Supplier::get)
                .count())
        .isEqualTo(12_000);
    assertThat(offsets).containsExactly(0, 5_000, 10_000);
  }

  @Test
  void an_empty_list_is_asked_once() {
    assertThat(Chunks.of(query -> page(query, 0), ListQuery.first(20)).rows(Supplier::get))
        .isEmpty();
    assertThat(offsets).containsExactly(0);
  }
}
