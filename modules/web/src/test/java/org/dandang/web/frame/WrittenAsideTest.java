package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrittenAsideTest {
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  @Test
  void what_is_written_beside_the_reading_is_whole_and_in_order() throws IOException {
    StringBuilder expected = new StringBuilder();
    try (WrittenAside<Integer> aside = new WrittenAside<>("rows", WrittenAsideTest::lines)) {
      for (int chunk = 0; chunk < 50; chunk++) {
        List<Integer> rows = IntStream.range(chunk * 100, chunk * 100 + 100).boxed().toList();
        rows.forEach(row -> expected.append(row).append('\n'));
        aside.take(rows, file);
      }
      aside.end(file);
    }
    assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo(expected + "end");
  }

  @Test
  void no_rows_make_a_file_as_well() throws IOException {
    try (WrittenAside<Integer> aside = new WrittenAside<>("rows", WrittenAsideTest::lines)) {
      aside.end(file);
    }
    assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("end");
  }

  @Test
  void what_fails_while_it_is_written_ends_the_reading() {
    assertThatThrownBy(
            () -> {
              try (WrittenAside<Integer> aside =
                  new WrittenAside<>(
                      "rows",
                      (out, rows) -> rows.forEach(row -> lines(out, Stream.of(100 / row))))) {
                for (int chunk = 5; chunk >= 0; chunk--) aside.take(List.of(chunk), file);
                aside.end(file);
              }
            })
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void reading_that_is_called_off_leaves_no_thread_behind() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (WrittenAside<Integer> aside =
        new WrittenAside<>(
            "rows",
            (out, rows) -> {
              try {
                lines(out, rows);
              } finally {
                ended.countDown();
              }
            })) {
      aside.take(List.of(1), file);
    }
    assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(file.toString(StandardCharsets.UTF_8)).doesNotContain("end");
  }

  private static void lines(OutputStream out, Stream<Integer> rows) {
    try {
      for (Integer row : (Iterable<Integer>) rows::iterator)
        out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
      out.write("end".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
