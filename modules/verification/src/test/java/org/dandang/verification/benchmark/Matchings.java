package org.dandang.verification.benchmark;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dandang.verification.system.PageVisitor;
import org.dandang.verification.system.Rest;
import org.dandang.verification.system.RunningServer;

/** For whom a vacancy suits: asked of everybody, and of few; the run is stored each time. */
record Matchings(RunningServer server, BiConsumer<String, String> table) {
  private static final int BROAD = 3;
  private static final int NARROW = 20;

  void broadAndNarrow(Rest rest) throws Exception {
    PageVisitor officer = PageVisitor.signedIn(server, "personnel");
    JsonObject post =
        rest.get("/api/v1/posts?limit=1").object().getJsonArray("rows").getJsonObject(0);
    String page = "/personnel/match.xhtml?id=" + post.getInt("id");
    table.accept("matching page alone, ms p50 / p95", half(NARROW, () -> ask(officer.get(page))));
    run(officer, page, BROAD, "matching, everybody", Map.of());
    run(
        officer,
        page,
        NARROW,
        "matching, one industry and level",
        Map.of("asking:industry", "HEALTH", "asking:level", "SECTION_DEPUTY"));
    run(
        officer,
        page,
        BROAD,
        "matching, one profession once found excellent",
        Map.of("asking:profession", "农学", "asking:minExcellent", "1"));
  }

  private void run(
      PageVisitor officer, String page, int times, String what, Map<String, String> typed)
      throws Exception {
    table.accept(
        what + ", pages before and after included, ms p50 / p95",
        half(times, () -> done(officer.press(page, "asking:run", typed))));
  }

  private static String half(int times, Measures.Work work) throws Exception {
    Measures.millis(times, work);
    return Measures.halfAndMost(Measures.millis(times, work));
  }

  private static void ask(PageVisitor.Answer page) {
    if (page.status() != 200) throw new IllegalStateException(page.toString());
  }

  private static void done(PageVisitor.Answer shown) {
    if (!shown.path().endsWith("/matching.xhtml")) throw new IllegalStateException(shown.path());
  }
}
