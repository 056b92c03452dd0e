package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.rule.NotFound;
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
                .rows(Supplier::get, task -> {})
                .count())
        .isEqualTo(12_000);
    assertThat(offsets).containsExactly(0, 5_000, 10_000);
  }

  @Test
  void an_empty_list_is_asked_once() {
    assertThat(
            Chunks.of(query -> page(query, 0), ListQuery.first(20)).rows(Supplier::get, task -> {}))
        .isEmpty();
    assertThat(offsets).containsExactly(0);
  }

  @Test
  void the_next_chunk_is_read_by_another_while_this_one_is_used_and_the_order_stays() {
    assertThat(
            Chunks.of(query -> page(query, 12_000), ListQuery.first(20))
                .rows(Supplier::get, CompletableFuture::runAsync)
                .toList())
        .isEqualTo(IntStream.range(0, 12_000).boxed().toList());
    assertThat(offsets).containsExactly(0, 5_000, 10_000);
  }

  @Test
  void what_fails_while_it_is_read_ahead_fails_where_it_is_needed() {
    Chunks<Integer> chunks =
        Chunks.of(
            query -> {
              if (query.offset() > 0) throw new NotFound("chunk");
              return page(query, 12_000);
            },
            ListQuery.first(20));
    assertThatThrownBy(() -> chunks.rows(Supplier::get, CompletableFuture::runAsync).toList())
        .isInstanceOf(NotFound.class);
  }
}
