package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Point 3: the master key is changed while people work: reports come in, sealed numbers are asked
 * for, and not one request fails. Afterwards nothing lies under the old key, and what was sealed
 * before, during and after reads as it was written.
 */
class KeysUnderLoadIT {
  private static final int PATIENCE = 240;
  private static final Duration BETWEEN = Duration.ofMillis(800);
  private static final String BEFORE = "更换密钥之前写下的话。";
  private static final String AFTER = "更换密钥之后写下的话。";

  private final AtomicBoolean over = new AtomicBoolean();

  @Test
  void the_master_key_is_changed_while_reports_come_in_and_numbers_are_asked_for()
      throws Exception {
    long before = handedIn(BEFORE);
    ExecutorService work = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> intake = work.submit(this::takeIn);
      Future<Integer> lookups = work.submit(this::lookUp);
      changeKey();
      over.set(true);
      assertThat(intake.get()).as("reports taken in meanwhile").isPositive();
      assertThat(lookups.get()).as("numbers asked for meanwhile").isPositive();
    } finally {
      over.set(true);
      work.shutdown();
    }
    long after = handedIn(AFTER);
    PageVisitor handler = PageVisitor.signedIn(RunningServer.shared(), "petition");
    assertThat(opened(handler, before)).contains(BEFORE);
    assertThat(opened(handler, after)).contains(AFTER);
    assertThat(found(Rest.integrator())).isEqualTo(1);
  }

  private static String opened(PageVisitor handler, long report) {
    return handler.press("/petition/portalPost.xhtml?id=" + report, "opening:open").body();
  }

  /** As the security administrator does it, until no place has anything of an older key. */
  private static void changeKey() {
    PageVisitor administrator = PageVisitor.signedIn(RunningServer.shared(), "secadmin");
    administrator.press("/system/keys.xhtml", "making:make", Map.of("making:sure", "true"));
    String page = administrator.get("/system/keys.xhtml").body();
    assertThat(page).as("a new key, and all that is older than it").contains("renewing:renew");
    administrator.press("/system/keys.xhtml", "renewing:renew");
    for (int look = 0; look < PATIENCE && page.contains("renewing:renew"); look++) {
      RunningServer.pause(BETWEEN);
      page = administrator.get("/system/keys.xhtml").body();
    }
    assertThat(page).doesNotContain("renewing:renew");
  }

  private int takeIn() {
    PageVisitor handler = PageVisitor.signedIn(RunningServer.shared(), "petition");
    return repeat(
        () -> {
          PageVisitor.Answer answer =
              handler.press(
                  "/petition/takeIn.xhtml",
                  "taking:receive",
                  Map.of(
                      "taking:kind", "ADVICE",
                      "taking:channel", "LETTER",
                      "taking:original-text", "建议改进服务（密钥更换期间）。"));
          assertThat(answer.path()).as(answer.body()).isEqualTo("/petition/report.xhtml");
          RunningServer.pause(BETWEEN);
          return answer.status();
        });
  }

  private int lookUp() {
    Rest integrator = Rest.integrator();
    return repeat(
        () -> {
          assertThat(found(integrator)).isEqualTo(1);
          return 200;
        });
  }

  private static int found(Rest integrator) {
    Rest.Answer answer = integrator.post("/api/v1/cadres/lookups", "{\"phone\":\"14000000001\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.object().getJsonArray("ids").size();
  }

  private int repeat(Supplier<Integer> one) {
    List<Integer> done = new ArrayList<>();
    while (!over.get()) done.add(one.get());
    return done.size();
  }

  /** Through the portal, whose texts the registrar reads before they are in the register. */
  private static long handedIn(String words) throws Exception {
    PortalVisitor.Answer answer =
        PortalVisitor.from("198.51.100.77")
            .fill("/portal/report", PortalVisitor.anonymous("某村干部", words));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    try (Connection owner = RunningServer.shared().owner();
        Statement statement = owner.createStatement();
        ResultSet newest =
            statement.executeQuery(
                "select max(id) from petition_report where channel = 'PORTAL'")) {
      newest.next();
      return newest.getLong(1);
    }
  }
}
