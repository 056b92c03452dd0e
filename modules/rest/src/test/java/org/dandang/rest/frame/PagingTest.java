package org.dandang.rest.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Sort;
import org.dandang.kernel.rule.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
  record Numbers(List<String> rows, int total, boolean totalCapped, String next) {}

  @Test
  void without_parameters_a_list_begins_with_fifty_rows() {
    assertThat(Paging.of(Address.of("/api/v1/classes")).query()).isEqualTo(ListQuery.first(50));
  }

  @Test
  void filters_sorts_and_limit_reach_the_list() {
    ListQuery query =
        Paging.of(
                Address.of(
                    "/api/v1/classes?limit=20&sort=-begin,title&filter%5Btitle%5D=%E5%85%9A%E6%94%AF%E9%83%A8"))
            .query();
    assertThat(query.limit()).isEqualTo(20);
    assertThat(query.sort()).containsExactly(Sort.descending("begin"), Sort.ascending("title"));
    assertThat(query.filters()).containsEntry("title", "党支部");
  }

  @Test
  void following_next_reads_the_whole_list_once() {
    List<Integer> all = IntStream.range(0, 45).boxed().toList();
    List<String> read = new java.util.ArrayList<>();
    String next = "/api/v1/numbers?limit=20&filter%5Bkind%5D=A%26B";
    int pages = 0;
    while (next != null) {
      Paging paging = Paging.of(Address.of(next));
      ListQuery query = paging.query();
      assertThat(query.filters()).containsEntry("kind", "A&B");
      List<Integer> rows = all.subList(query.offset(), Math.min(45, query.offset() + 20));
      Numbers page = paging.page(new Listing<>(rows, 45, false), String::valueOf, Numbers::new);
      read.addAll(page.rows());
      assertThat(page.total()).isEqualTo(45);
      next = page.next();
      pages++;
    }
    assertThat(pages).isEqualTo(3);
    assertThat(read).isEqualTo(all.stream().map(String::valueOf).toList());
  }

  @Test
  void a_list_beyond_the_cap_goes_on_as_long_as_pages_are_full() {
    Paging paging = Paging.of(Address.of("/api/v1/numbers?limit=2"));
    assertThat(paging.page(new Listing<>(List.of(1, 2), 1000, true), r -> r + "", Numbers::new))
        .satisfies(
            page -> {
              assertThat(page.totalCapped()).isTrue();
              assertThat(page.next()).isNotNull();
            });
    assertThat(paging.page(new Listing<>(List.of(1), 1000, true), r -> r + "", Numbers::new).next())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=201",
        "limit=-1",
        "limit=many",
        "limit=99999999999",
        "limit=",
        "after=zzz",
        "after=bzE%3D%3D%3D",
        "after=bzEyMzQ1Njc4OTA",
        "sort=",
        "sort=-",
        "sort=title,",
        "sort=a;drop",
        "filter%5B%5D=x",
        "filter=x",
        "title=x",
        "limit=1&limit=2",
        "filter%5Btitle%5D=a&filter%5Btitle%5D=b"
      })
  void what_is_not_understood_is_refused(String query) {
    assertThatThrownBy(() -> Paging.of(Address.of("/api/v1/classes?" + query)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_resource_names_its_other_parameters() {
    Paging paging = Paging.of(Address.of("/api/v1/figures?asOf=2019-02-20"), "asOf");
    assertThat(paging.next(50)).isEqualTo("/api/v1/figures?after=bzUw&asOf=2019-02-20");
  }
}
