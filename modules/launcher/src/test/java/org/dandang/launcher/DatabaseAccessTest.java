package org.dandang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAccessTest {
  @Test
  void the_url_gets_what_the_mapping_and_the_bulk_writes_need() {
    assertThat(access("jdbc:postgresql://h/d").url())
        .isEqualTo("jdbc:postgresql://h/d?stringtype=unspecified&reWriteBatchedInserts=true");
  }

  @Test
  void what_the_operator_has_said_in_the_url_stays() {
    assertThat(access("jdbc:postgresql://h/d?ssl=true&reWriteBatchedInserts=false").url())
        .isEqualTo(
            "jdbc:postgresql://h/d?ssl=true&reWriteBatchedInserts=false&stringtype=unspecified");
  }

  @Test
  void no_password_reaches_a_log() {
    assertThat(access("jdbc:postgresql://h/d")).asString().doesNotContain("secret");
  }

  private static DatabaseAccess access(String url) {
    return new DatabaseAccess(url, "app", "secret1", "owner", "secret2");
  }
}
