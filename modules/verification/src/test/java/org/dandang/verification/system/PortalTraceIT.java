package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * E3: nothing that could lead to an anonymous sender is stored or logged. A sender with marks on
 * everything a browser tells hands in, comes back and makes mistakes; then every row of every table
 * and every file of the server, its logs and those of the database are searched for them.
 */
class PortalTraceIT {
  private static final String ADDRESS = "192.0.2.177";
  private static final String AGENT = "TraceAgent-7f3c91";
  private static final String LANGUAGE = "tlh-Xtrace";
  private static final String FILE = "IMG-trace-of-wei-41f7";
  private static final String CAMERA = "CameraOwner-trace-9b2d";
  private static final String WORDS = "TraceWords那天下午他收了两条烟";
  private static final String MORE = "TraceMore还有一个人在场";
  private static final List<String> MARKS =
      List.of(ADDRESS, AGENT, LANGUAGE, FILE, CAMERA, WORDS, MORE, "TraceWords", "TraceMore");

  private final PortalVisitor sender =
      PortalVisitor.from(ADDRESS)
          .with("User-Agent", AGENT)
          .with("Accept-Language", LANGUAGE)
          .with("Forwarded", "for=" + ADDRESS)
          .with("Referer", "http://" + AGENT + ".example/");

  @Test
  void of_an_anonymous_sender_nothing_is_stored_or_logged() throws Exception {
    Instant begin = Instant.now();
    String code = comesAndWrites();
    Instant end = Instant.now();
    List<String> found = new ArrayList<>();
    try (Connection database = RunningServer.shared().owner();
        Statement statement = database.createStatement()) {
      for (String table : tables(statement)) {
        search(statement, table, code, found);
        moments(statement, table, begin, end, found);
      }
      assertThat(number(statement, "select count(*) from petition_receipt")).isPositive();
    }
    try (Stream<Path> files = Files.walk(RunningServer.shared().data())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) search(file, code, found);
    }
    assertThat(found).isEmpty();
  }

  /** A report with a photograph, a wrong code, a file that is refused, a look and an addition. */
  private String comesAndWrites() throws Exception {
    PortalVisitor.Sent photo = new PortalVisitor.Sent(FILE + ".jpg", "image/jpeg", photograph());
    PortalVisitor.Answer receipt =
        sender.fill("/portal/report", PortalVisitor.anonymous("某村干部", WORDS), photo);
    assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
    String code = PortalVisitor.code(receipt.body());
    byte[] nonsense = ("%PDF-1.4 " + CAMERA).getBytes(StandardCharsets.UTF_8);
    PortalVisitor.Sent broken = new PortalVisitor.Sent(FILE + ".pdf", "application/pdf", nonsense);
    assertThat(
            sender
                .fill("/portal/report", PortalVisitor.anonymous("某村干部", WORDS), broken)
                .statusCode())
        .isEqualTo(400);
    sender.get("/portal/" + AGENT + "?" + FILE);
    sender.fill("/portal/receipt", Map.of("code", AGENT + MORE));
    PortalVisitor.Answer view = sender.fill("/portal/receipt", Map.of("code", code));
    Map<String, String> more = new LinkedHashMap<>(Map.of("code", code, "addition", MORE));
    more.put("token", PortalVisitor.token(view.body()));
    assertThat(sender.post("/portal/add", more).body()).contains("已经封存");
    assertThat(sender.fill("/portal/receipt", Map.of("code", code)).body()).contains(MORE);
    return code;
  }

  private static void search(Statement statement, String table, String code, List<String> found)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery("select cast(t as text) from " + table + " t")) {
      while (rows.next()) {
        String row = rows.getString(1);
        for (String mark : marks(code))
          if (row.contains(mark) || row.contains(hex(mark)) || row.contains(base64(mark)))
            found.add(mark + " in a row of " + table);
      }
    }
  }

  /** No row that the portal wrote says when, but by the day. */
  private static void moments(
      Statement statement, String table, Instant begin, Instant end, List<String> found)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select column_name from information_schema.columns where table_name = '"
                + table
                + "' and data_type like 'timestamp%'")) {
      while (rows.next()) columns.add(rows.getString(1));
    }
    for (String column : columns) {
      String during =
          "select count(*) from %s t where cast(t as text) ~ '[(,\"]portal[,\")]' and %s <> date_trunc('day', %s)"
              .formatted(table, column, column);
      if (number(statement, during) > 0) found.add("an hour in " + table + "." + column);
    }
    if (table.equals("access_audit")) {
      String told =
          "select count(*) from access_audit where actor = 'portal' and task not like '%%closeDay'"
              + " and at between '%s' and '%s'";
      if (number(statement, told.formatted(begin, end)) > 0)
        found.add("the portal's acts in " + table);
    }
  }

  private static void search(Path file, String code, List<String> found) throws IOException {
    byte[] content = Files.readAllBytes(file);
    for (String mark : marks(code))
      if (contains(content, mark.getBytes(StandardCharsets.UTF_8)))
        found.add(mark + " in " + file.getFileName());
  }

  /** With the secret of the receipt, as shown and as written in one. */
  private static List<String> marks(String code) {
    List<String> marks = new ArrayList<>(MARKS);
    marks.add(code);
    marks.add(code.replace("-", "").substring(10));
    return marks;
  }

  private static boolean contains(byte[] content, byte[] mark) {
    for (int at = 0; at + mark.length <= content.length; at++) {
      int same = 0;
      while (same < mark.length && content[at + same] == mark[same]) same++;
      if (same == mark.length) return true;
    }
    return false;
  }

  private static String hex(String mark) {
    return HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(String mark) {
    return Base64.getEncoder()
        .withoutPadding()
        .encodeToString(mark.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
      while (rows.next()) tables.add(rows.getString(1));
    }
    assertThat(tables)
        .contains("petition_report", "petition_history", "access_audit", "office_number");
    return tables;
  }

  private static long number(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** As a camera writes it: who owns it stands before the picture. */
  private static byte[] photograph() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    byte[] jpeg = out.toByteArray();
    byte[] said = ("Exif\0\0" + CAMERA).getBytes(StandardCharsets.UTF_8);
    ByteBuffer whole = ByteBuffer.allocate(jpeg.length + said.length + 4);
    whole.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (said.length + 2));
    return whole.put(said).put(jpeg, 2, jpeg.length - 2).array();
  }
}
