package org.dandang.verification.benchmark;

import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dandang.verification.system.PageVisitor;
import org.dandang.verification.system.Rest;
import org.dandang.verification.system.RunningServer;

/**
 * The roll of cadres with ten thousand, a hundred thousand and a million of them, rights, scope and
 * audit on. One command: {@code ./mvnw -Pscale -DskipTests -DskipITs verify}. Nothing is asserted.
 */
public final class ScaleBenchmark {
  private static final int REQUESTS = Integer.getInteger("scale.requests", 400);
  private static final int WARM_UP = 5 * REQUESTS;
  private static final int SEARCHES = 60;
  private static final int LIMIT = 20;
  private static final int FAR = 1_000;
  private static final String SIZES = System.getProperty("scale.sizes", "10000,100000,1000000");

  private final Measures measures = new Measures();

  private ScaleBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    ScaleBenchmark benchmark = new ScaleBenchmark();
    benchmark.measure();
    int failed = benchmark.measures.failed();
    if (failed == 0) return;
    System.out.println(failed + " parts FAILED");
    System.exit(1);
  }

  private void measure() throws Exception {
    int port = freePort();
    RunningServer server =
        RunningServer.start(
            Path.of("target", "scale-data"), Map.of("DANDANG_DB_PORT", Integer.toString(port)));
    try {
      server.awaitReady();
      InventedCadres cadres = new InventedCadres(server.data(), port);
      Rest warm = Rest.integrator(server);
      Measures.millis(WARM_UP, () -> list(warm, ""));
      measures.part("forms", () -> new OfficeWork(server, measures::put).forms(warm));
      for (int size : Stream.of(SIZES.split(",")).mapToInt(Integer::parseInt).toArray()) {
        long start = System.nanoTime();
        cadres.growTo(size);
        put(size, "filled, s", "%.0f".formatted((System.nanoTime() - start) / 1e9));
        of(size, server);
      }
    } finally {
      server.stop();
      measures.write("scale.json");
    }
  }

  private void of(int size, RunningServer server) {
    String name = "%,d cadres: ".formatted(size);
    Rest rest = Rest.integrator(server);
    Cost cost = new Cost(server);
    measures.part(name + "REST list", () -> rest(size, cost, rest));
    measures.part(name + "pages", () -> pages(size, server, cost));
    searches()
        .forEach(
            (what, filter) ->
                measures.part(
                    name + what,
                    () -> {
                      put(size, what + " p50 / p95", half(() -> list(rest, filter)));
                      put(
                          size,
                          what.replace("ms", "CPU ms server / database"),
                          cost.perRequest(SEARCHES, () -> list(rest, filter)));
                    }));
    measures.part(
        name + "numbers",
        () -> {
          put(size, "telephone, ms p50 / p95", half(() -> lookUp(rest, "phone", "14000000001")));
          put(
              size,
              "ID number, ms p50 / p95",
              half(() -> lookUp(rest, "idNumber", "451425198001010017")));
        });
    OfficeWork work = new OfficeWork(server, (what, value) -> put(size, what, value));
    measures.part(
        name + "matching",
        () -> new Matchings(server, (what, value) -> put(size, what, value)).broadAndNarrow(rest));
    measures.part(name + "export", () -> work.exports(rest));
    measures.part(
        name + "import",
        () ->
            new TableImport(server, (what, value) -> put(size, what, value))
                .tenThousand(Integer.toString(size).length()));
  }

  private void rest(int size, Cost cost, Rest rest) throws Exception {
    Measures.millis(REQUESTS, () -> list(rest, ""));
    put(
        size,
        "REST first page of 20, ms p50 / p95",
        Measures.halfAndMost(Measures.millis(REQUESTS, () -> list(rest, ""))));
    put(
        size,
        "REST first page of 20, CPU ms server / database",
        cost.perRequest(REQUESTS, () -> list(rest, "")));
    String next = walk(rest, Math.min(FAR, size / LIMIT / 2));
    put(size, "REST far page by next, ms p50 / p95", half(() -> expect(rest.get(next))));
    String offset = "o" + Math.min(FAR, size / LIMIT / 2) * LIMIT;
    String mark =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(offset.getBytes(StandardCharsets.US_ASCII));
    put(
        size,
        "REST far page by number, ms p50 / p95",
        half(() -> list(rest, "&sort=name&after=" + mark)));
  }

  private void pages(int size, RunningServer server, Cost cost) throws Exception {
    PageVisitor officer = PageVisitor.signedIn(server, "personnel");
    Measures.Work look =
        () -> {
          if (officer.get("/personnel/cadres.xhtml").status() != 200)
            throw new IllegalStateException("no page");
        };
    Measures.millis(REQUESTS, look);
    put(
        size,
        "page with its table, ms p50 / p95",
        Measures.halfAndMost(Measures.millis(REQUESTS, look)));
    put(size, "page with its table, CPU ms server / database", cost.perRequest(REQUESTS, look));
    PageVisitor.Table table = officer.table("/personnel/cadres.xhtml", "list:table");
    AtomicInteger page = new AtomicInteger();
    Measures.Work turn =
        () -> {
          String rows = table.from(LIMIT * (1 + page.incrementAndGet() % 40), LIMIT).body();
          if (!rows.contains("<tr")) throw new IllegalStateException(rows);
        };
    Measures.millis(REQUESTS, turn);
    put(size, "paging call, ms p50 / p95", Measures.halfAndMost(Measures.millis(REQUESTS, turn)));
    put(size, "paging call, CPU ms server / database", cost.perRequest(REQUESTS, turn));
  }

  /** The address of the page so many pages on. */
  private static String walk(Rest rest, int pages) {
    String next = "/api/v1/cadres?limit=" + LIMIT;
    for (int at = 0; at < pages; at++) next = expect(rest.get(next)).object().getString("next");
    return next;
  }

  private static Map<String, String> searches() {
    Map<String, String> searches = new LinkedHashMap<>();
    searches.put("one character, ms", named("农"));
    searches.put("two characters, ms", named("农志"));
    searches.put("three characters, ms", named("农志强"));
    searches.put("pinyin, ms", named("nongzhi"));
    searches.put("initials, ms", named("nzq"));
    searches.put("unit, ms", "&filter%5Bunit%5D=20");
    searches.put(
        "women with a degree born in the eighties, ms",
        "&filter%5Bsex%5D=FEMALE&filter%5Beducation%5D=21&filter%5BbornFrom%5D=1980-01-01&filter%5BbornTo%5D=1989-12-31");
    return searches;
  }

  private static String named(String typed) {
    return "&filter%5Bname%5D=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }

  private static void list(Rest rest, String filter) {
    expect(rest.get("/api/v1/cadres?limit=" + LIMIT + filter));
  }

  private static void lookUp(Rest rest, String by, String number) {
    expect(rest.post("/api/v1/cadres/lookups", "{\"" + by + "\":\"" + number + "\"}"));
  }

  private static Rest.Answer expect(Rest.Answer answer) {
    if (answer.status() != 200) throw new IllegalStateException(answer.toString());
    return answer;
  }

  private static String half(Measures.Work work) throws Exception {
    Measures.millis(SEARCHES / 4, work);
    return Measures.halfAndMost(Measures.millis(SEARCHES, work));
  }

  private void put(int size, String what, String value) {
    measures.put("%,d cadres: %s".formatted(size, what), value);
  }

  private static int freePort() throws java.io.IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
