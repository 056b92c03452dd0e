package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A use case over two contexts on the real server: all of it and its audit, or nothing but that.
 */
class UseCaseIT {
  private static Rest rest;

  @BeforeAll
  static void sign_in() {
    rest = Rest.integrator(OtherCounty.server());
  }

  @Test
  void what_is_done_is_there_and_is_told_once() {
    assertThat(attempted("succeed")).isEqualTo(204);
    assertThat(rows("succeed")).containsExactly(1, 1);
    assertThat(audit("succeed")).containsExactly("CALL ok");
  }

  @Test
  void a_broken_rule_leaves_nothing_but_what_the_audit_says() {
    assertThat(attempted("breakARule")).isEqualTo(404);
    assertThat(rows("breakARule")).containsExactly(0, 0);
    assertThat(audit("breakARule")).singleElement().asString().startsWith("FAILED ");
  }

  @Test
  void a_failure_leaves_nothing_but_what_the_audit_says() {
    assertThat(attempted("fail")).isEqualTo(500);
    assertThat(rows("fail")).containsExactly(0, 0);
    assertThat(audit("fail")).containsExactly("FAILED IllegalStateException");
  }

  @Test
  void what_the_database_refuses_at_the_end_leaves_nothing_either() {
    assertThat(attempted("writeTheSameTwice")).isGreaterThanOrEqualTo(400);
    assertThat(rows("writeTheSameTwice")).containsExactly(0, 0);
    assertThat(audit("writeTheSameTwice")).singleElement().asString().startsWith("FAILED ");
  }

  @Test
  void who_may_not_is_refused_and_told() {
    assertThat(attempted("notForYou")).isEqualTo(403);
    assertThat(rows("notForYou")).containsExactly(0, 0);
    assertThat(audit("notForYou")).singleElement().asString().startsWith("REFUSED ");
  }

  private static int attempted(String trial) {
    return rest.post("/api/v1/trials/" + trial, "").status();
  }

  private static List<Integer> rows(String trial) {
    JsonObject left = left(trial);
    return List.of(left.getInt("units"), left.getInt("talks"));
  }

  private static List<String> audit(String trial) {
    return left(trial).getJsonArray("audit").getValuesAs(JsonString::getString);
  }

  private static JsonObject left(String trial) {
    return rest.get("/api/v1/trials/" + trial).object();
  }
}
