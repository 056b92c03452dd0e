package org.dandang.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dandang.verification.system.Rest;
import org.dandang.verification.system.RunningServer;

/** A cadre of the sample to whom something happens, and all that the database then says of him. */
record GradedCadre(Rest rest, JsonObject row, String idNumber) {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  /** Somebody, with the number that the sample gave. */
  static GradedCadre of(Rest rest, JsonObject row) {
    String number =
        IntStream.range(0, 200)
            .mapToObj(place -> number(row, place))
            .filter(candidate -> isOf(rest, candidate, row.getInt("id")))
            .findFirst()
            .orElseThrow();
    return new GradedCadre(rest, row, number);
  }

  private static boolean isOf(Rest rest, String number, int id) {
    return rest
        .post("/api/v1/cadres/lookups", "{\"idNumber\":\"" + number + "\"}")
        .object()
        .getJsonArray("ids")
        .stream()
        .anyMatch(found -> found.toString().equals(Integer.toString(id)));
  }

  private static String number(JsonObject row, int place) {
    int sequence = place * 2 + (row.getString("sex").equals("MALE") ? 1 : 0);
    String head = "451499" + row.getString("birth").replace("-", "") + "%03d".formatted(sequence);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) sum += (head.charAt(i) - '0') * WEIGHTS[i];
    return head + "10X98765432".charAt(sum % 11);
  }

  int id() {
    return row.getInt("id");
  }

  /** A grade that harms, as another system hands it in; the same again changes nothing. */
  Rest.Answer graded() {
    return rest.post(
        "/api/v1/assessments/batches",
        "{\"reference\":\"专项考核\",\"grades\":[{\"year\":\"2018\",\"kind\":\"SPECIAL\",\"unit\":\""
            + row.getInt("unit")
            + "\",\"name\":\""
            + row.getString("name")
            + "\",\"idNumber\":\""
            + idNumber
            + "\",\"grade\":\"BASIC\",\"confirmedOn\":\"2019-02-20\"}]}");
  }

  /** The middle of so many calls, in milliseconds. */
  static long[] middle(int calls, GradedCadre... cadres) {
    long[][] took = new long[cadres.length][calls];
    for (int call = 0; call < calls; call++)
      for (int who = 0; who < cadres.length; who++) {
        long begin = System.nanoTime();
        assertThat(cadres[who].graded().status()).isEqualTo(200);
        took[who][call] = (System.nanoTime() - begin) / 1_000_000;
      }
    return Arrays.stream(took)
        .mapToLong(one -> Arrays.stream(one).sorted().toArray()[calls / 2])
        .toArray();
  }

  /** How many rows of each table name the person, petition's own left out. */
  TreeMap<String, Integer> rowsOutsidePetition() {
    TreeMap<String, Integer> rows = new TreeMap<>();
    try (Connection owner = RunningServer.shared().owner();
        Statement statement = owner.createStatement()) {
      for (String table : names(statement)) {
        String text =
            table.startsWith("access_audit")
                ? "coalesce(to_jsonb(t) ->> 'subject', '')"
                : "t::text";
        int found =
            numbers(
                    statement,
                    "select count(*) from %s t where %s ~ '(^|[^0-9])%d($|[^0-9])'"
                        .formatted(table, text, id()))
                .get(0)
                .intValue();
        if (found > 0) rows.put(table, found);
      }
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  /** How often the audit log names a task. */
  static long audited(String task) {
    try (Connection owner = RunningServer.shared().owner();
        Statement statement = owner.createStatement()) {
      return numbers(statement, "select count(*) from access_audit where task like '" + task + "%'")
          .get(0);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Numbers of all reports, the oldest first. */
  static List<Long> reports() {
    try (Connection owner = RunningServer.shared().owner();
        Statement statement = owner.createStatement()) {
      return numbers(statement, "select id from petition_report where not voided order by id");
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select tablename from pg_tables where schemaname = 'public'"
                + " and tablename ~ '^(personnel|access|office)_'"
                + " and tablename not like 'office_job%' order by 1")) {
      while (rows.next()) names.add(rows.getString(1));
    }
    return names;
  }

  private static List<Long> numbers(Statement statement, String sql) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) numbers.add(rows.getLong(1));
    }
    return numbers;
  }
}
