package org.dandang.verification.benchmark;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dandang.verification.system.PageVisitor;
import org.dandang.verification.system.Rest;
import org.dandang.verification.system.RunningServer;

/** Long work of an office: exchange files in, a whole list out. */
final class OfficeWork {
  private static final int FORMS = 500;
  private static final int PAGE = 100;
  private static final int MANY = 30;
  private static final String ROLL = "/personnel/cadres.xhtml";
  private static final Pattern COLUMN = Pattern.compile("data-column=\"([^\"]+)\"");
  private static final Pattern STATE =
      Pattern.compile("(?s)id=\"work:running_data\".*?<tr[^>]*>(.*?)</tr>");

  private final RunningServer server;
  private final BiConsumer<String, String> table;

  /**
   * @param table where a measure is put under its name
   */
  OfficeWork(RunningServer server, BiConsumer<String, String> table) {
    this.server = server;
    this.table = table;
  }

  /** Five hundred exchange files that change a field each: looked at, then taken. */
  void forms(Rest rest) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (long cadre : some(rest)) {
      String form = expect(rest.get("/api/v1/personnel/cadres/" + cadre + "/appointment-form"));
      String changed =
          form.replaceFirst(
              "<RenMianLiYou>[^<]*</RenMianLiYou>|<RenMianLiYou */>",
              "<RenMianLiYou>工作需要</RenMianLiYou>");
      files.put(cadre + ".lrmx", changed.getBytes(StandardCharsets.UTF_8));
    }
    long begun = System.nanoTime();
    Rest.Answer made = rest.upload("/api/v1/personnel/appointment-forms/previews", files);
    if (made.status() != 201) throw new IllegalStateException(made.toString());
    table.accept(FORMS + " .lrmx compared, s", seconds(begun));
    begun = System.nanoTime();
    List<String> ticked = new ArrayList<>();
    for (int place = 1; place <= FORMS; place++) ticked.add("{\"place\":" + place + "}");
    String taken =
        expect(
            rest.post(
                "/api/v1/personnel/appointment-forms/previews/"
                    + made.object().getInt("id")
                    + "/confirmation",
                "{\"persons\":[" + String.join(",", ticked) + "]}"));
    table.accept(FORMS + " .lrmx taken, s", seconds(begun));
    long refused = Pattern.compile("\"taken\":false").matcher(taken).results().count();
    table.accept(FORMS + " .lrmx, of these not taken", Long.toString(refused));
  }

  private static List<Long> some(Rest rest) {
    List<Long> ids = new ArrayList<>();
    String page = "/api/v1/cadres?limit=" + PAGE;
    while (ids.size() < FORMS) {
      JsonObject rows = rest.get(page).object();
      for (JsonValue row : rows.getJsonArray("rows"))
        ids.add(row.asJsonObject().getJsonNumber("id").longValue());
      page = rows.getString("next");
    }
    return ids.subList(0, FORMS);
  }

  /** The whole roll as a workbook, in the columns of the page and in thirty. */
  void exports(Rest rest) throws Exception {
    PageVisitor officer = PageVisitor.signedIn(server, "personnel");
    export(rest, officer, "whole list as xlsx");
    String columns =
        COLUMN
            .matcher(officer.get(ROLL).body())
            .results()
            .limit(MANY)
            .map(found -> found.group(1))
            .collect(Collectors.joining(","));
    officer.press(ROLL, "list:arrange", Map.of("list:order", columns));
    export(rest, officer, "whole list in " + columns.split(",").length + " columns as xlsx");
    officer.press(ROLL, "list:disarrange");
  }

  /** Somebody else goes on looking at the list meanwhile. */
  private void export(Rest rest, PageVisitor officer, String what) throws Exception {
    long pid = server.process().pid();
    Cost cost = new Cost(server);
    long before = Machine.residentMegabytes(pid);
    long begun = System.nanoTime();
    List<Double> meanwhile = new ArrayList<>();
    String spent = cost.perRequest(1, () -> made(rest, officer, meanwhile));
    table.accept(what + ", s", seconds(begun));
    table.accept(what + ", CPU ms server / database, looks of the other included", spent);
    table.accept(
        what + ", resident MB before and after", before + " / " + Machine.residentMegabytes(pid));
    double[] sorted = meanwhile.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    if (sorted.length > 0)
      table.accept(
          what + ", REST first page meanwhile, ms p50 / p95", Measures.halfAndMost(sorted));
  }

  private static void made(Rest rest, PageVisitor officer, List<Double> meanwhile)
      throws Exception {
    officer.press(ROLL, "list:table:export");
    String state = state(officer);
    while (state.contains("进行中")) {
      for (double millis : Measures.millis(10, () -> expect(rest.get("/api/v1/cadres?limit=20"))))
        meanwhile.add(millis);
      Thread.sleep(500);
      state = state(officer);
    }
    if (!state.contains("已完成")) throw new IllegalStateException(state);
  }

  /** What the first line of one's own jobs says. */
  private static String state(PageVisitor officer) {
    Matcher first = STATE.matcher(officer.get("/office/desk.xhtml").body());
    return first.find() ? first.group(1) : "";
  }

  private static String expect(Rest.Answer answer) {
    if (answer.status() != 200) throw new IllegalStateException(answer.toString());
    return answer.body();
  }

  private static String seconds(long begun) {
    return "%.1f".formatted((System.nanoTime() - begun) / 1e9);
  }
}
