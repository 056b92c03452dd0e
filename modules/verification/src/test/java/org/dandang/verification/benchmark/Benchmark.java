package org.dandang.verification.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dandang.verification.system.PageVisitor;
import org.dandang.verification.system.Rest;
import org.dandang.verification.system.RunningServer;

/**
 * Measures the product as it is shipped, on this machine, and prints a table and {@code
 * target/benchmark.json}. One command: {@code ./mvnw -Pbenchmark -DskipTests -DskipITs verify}.
 * Nothing is asserted.
 */
public final class Benchmark {
  private static final int WARM_UP = 4_000;
  private static final int ROUNDS = 5;
  private static final int REQUESTS = 500;

  private final Measures measures = new Measures();

  private Benchmark() {}

  public static void main(String[] arguments) throws Exception {
    new Benchmark().measure();
  }

  private void measure() throws Exception {
    shipped();
    long begin = System.nanoTime();
    RunningServer server = RunningServer.shared();
    put("first start with sample, s", seconds(begin));
    double load = 0;
    Matcher steps = Pattern.compile("，([0-9.]+) 秒").matcher(server.console());
    while (steps.find()) load += Double.parseDouble(steps.group(1));
    put("sample load, s", "%.1f".formatted(load));
    long pid = server.process().pid();
    List<Long> postgres = Machine.postgres(server.data());

    Rest rest = Rest.integrator();
    repeat(WARM_UP, () -> expect(rest.get("/api/v1/cadres?limit=20").status()));
    double[] cpu = new double[ROUNDS];
    double[] rate = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double before = Machine.cpuSeconds(List.of(pid)) + Machine.cpuSeconds(postgres);
      long start = System.nanoTime();
      repeat(REQUESTS, () -> expect(rest.get("/api/v1/cadres?limit=20").status()));
      rate[round] = REQUESTS / ((System.nanoTime() - start) / 1e9);
      cpu[round] =
          (Machine.cpuSeconds(List.of(pid)) + Machine.cpuSeconds(postgres) - before)
              * 1000
              / REQUESTS;
    }
    put("REST list of 20 cadres, CPU ms per request (server + database)", spread(cpu));
    put("REST list of 20 cadres, requests per second, one client", spread(rate));

    PageVisitor leader = PageVisitor.signedIn(server, "leader");
    repeat(20, () -> overview(leader));
    double[] millis = new double[100];
    for (int i = 0; i < millis.length; i++) {
      long start = System.nanoTime();
      overview(leader);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    put("overview page, ms p50 / p95", "%.0f / %.0f".formatted(millis[50], millis[95]));
    put("server resident, MB", Long.toString(Machine.residentMegabytes(pid)));
    put("heap after a full collection, MB", Long.toString(Machine.heapAfterCollection(pid)));
    server.stop();

    begin = System.nanoTime();
    RunningServer again = RunningServer.start(server.data(), Map.of());
    again.awaitReady();
    put("second start on the same data, s", seconds(begin));
    again.stop();
    measures.write("benchmark.json");
  }

  private void shipped() throws IOException {
    Path war = Path.of("..", "launcher", "target", "dandang", "dandang.war");
    put("WAR, MB", "%.1f".formatted(Files.size(war) / 1048576.0));
    try (ZipFile zip = new ZipFile(war.toFile())) {
      long jars =
          zip.stream().filter(entry -> entry.getName().matches("WEB-INF/lib/[^/]+\\.jar")).count();
      put("jars in the WAR", Long.toString(jars));
    }
  }

  private static void overview(PageVisitor leader) {
    PageVisitor.Answer page = leader.get("/overview/overview.xhtml");
    if (!page.body().contains("选贤任能")) throw new IllegalStateException("Not the overview: " + page);
  }

  private static void expect(int status) {
    if (status != 200) throw new IllegalStateException("status " + status);
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void repeat(int times, Work work) throws Exception {
    for (int i = 0; i < times; i++) work.run();
  }

  private static String spread(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return "%.2f (%.2f to %.2f)"
        .formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }

  private static String seconds(long begin) {
    return "%.1f".formatted((System.nanoTime() - begin) / 1e9);
  }

  private void put(String what, String value) {
    measures.put(what, value);
  }
}
