package org.dandang.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import org.dandang.kernel.desk.Resealer;
import org.dandang.kernel.test.TestDatabase;
import org.dandang.kernel.test.TestUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealedColumnsIT {
  private static TestUnit unit;

  private final NumberedKeys keys = new NumberedKeys();

  @BeforeAll
  static void a_table_has_two_sealed_columns() throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement sql = connection.createStatement()) {
      sql.execute("create table kernel_safe (id bigint primary key, one bytea, other bytea)");
    }
    unit = TestUnit.of("kernel-test");
  }

  @BeforeEach
  void five_rows_are_sealed_by_the_first_key() {
    unit.run(
        em -> {
          em.createNativeQuery("delete from kernel_safe").executeUpdate();
          for (long id = 1; id <= 5; id++)
            em.createNativeQuery("insert into kernel_safe values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, keys.sealed("one" + id))
                .setParameter(3, id == 3 ? null : keys.sealed("other" + id))
                .executeUpdate();
        });
  }

  @Test
  void what_the_present_key_has_sealed_is_left_alone() {
    assertThat(behind()).isZero();
    assertThat(renew(0, 10)).isEmpty();
  }

  @Test
  void after_a_change_of_the_key_all_is_sealed_again_part_by_part() {
    keys.present++;
    assertThat(behind()).isEqualTo(5);
    assertThat(renew(0, 2)).hasValue(2);
    assertThat(behind()).isEqualTo(3);
    assertThat(renew(2, 10)).hasValue(5);
    assertThat(renew(5, 10)).isEmpty();
    assertThat(behind()).isZero();
    assertThat(texts("one")).containsExactly("2one1", "2one2", "2one3", "2one4", "2one5");
    assertThat(texts("other")).containsExactly("2other1", "2other2", "2other4", "2other5");
  }

  @Test
  void long_contents_come_few_at_a_time_whatever_is_asked_for() {
    keys.present++;
    OptionalLong last = unit.inTransaction(em -> columns(em).few(1).renew(0, 100));
    assertThat(last).hasValue(1);
    assertThat(behind()).isEqualTo(4);
  }

  @Test
  void a_row_of_which_one_column_is_new_keeps_it() {
    keys.present++;
    unit.run(
        em ->
            em.createNativeQuery("update kernel_safe set one = ?1 where id = 4")
                .setParameter(1, keys.sealed("new"))
                .executeUpdate());
    renew(0, 10);
    assertThat(texts("one")).contains("2new");
    assertThat(texts("other")).contains("2other4");
  }

  private long behind() {
    return unit.inTransaction(em -> columns(em).behind());
  }

  private OptionalLong renew(long after, int most) {
    return unit.inTransaction(em -> columns(em).renew(after, most));
  }

  private SealedColumns columns(EntityManager em) {
    return new SealedColumns(em, keys, "kernel.safe", "kernel_safe", "one", "other");
  }

  private static List<String> texts(String column) {
    List<?> rows =
        unit.inTransaction(
            em ->
                em.createNativeQuery(
                        "select "
                            + column
                            + " from kernel_safe where "
                            + column
                            + " is not null order by id")
                    .getResultList());
    return rows.stream().map(row -> new String((byte[]) row, StandardCharsets.UTF_8)).toList();
  }

  /** Writes the number of the key before the text: enough to tell old from new. */
  private static final class NumberedKeys implements Resealer {
    private int present = 1;

    private byte[] sealed(String text) {
      return (present + text).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] mark() {
      return Integer.toString(present).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] renew(byte[] old) {
      return sealed(new String(old, StandardCharsets.UTF_8).substring(1));
    }
  }
}
