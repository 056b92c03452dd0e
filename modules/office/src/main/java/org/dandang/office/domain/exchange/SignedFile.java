package org.dandang.office.domain.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.dandang.kernel.desk.Courier.Kind;
import org.dandang.kernel.desk.Courier.Parcel;

/**
 * The form of a file: lines of UTF-8 that people can read. A head of seven lines, one line for each
 * row with tabs between its cells, and last the signature over every byte before it.
 *
 * @param banner what must be said of everything in it, such as that it is of a demo; else empty
 */
public record SignedFile(String county, String banner, Parcel parcel) {
  private static final String MARK = "DANDANG-EXCHANGE ";
  private static final String EDITION = "1";
  private static final String SIGNATURE = "signature: ";
  private static final int HEAD = 7;

  /** The bytes to hand over. */
  public byte[] signed(PrivateKey key) {
    byte[] body = body().getBytes(StandardCharsets.UTF_8);
    String line = SIGNATURE + Base64.getEncoder().encodeToString(sign(key, body)) + "\n";
    return (body(body) + line).getBytes(StandardCharsets.UTF_8);
  }

  private static String body(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String body() {
    StringBuilder text = new StringBuilder();
    text.append(MARK).append(EDITION).append('\n');
    head(text, "banner", banner);
    head(text, "kind", parcel.kind());
    head(text, "county", county);
    head(text, "number", parcel.number());
    head(text, "on", parcel.on());
    head(text, "rows", parcel.rows().size());
    for (List<String> row : parcel.rows())
      text.append(String.join("\t", row.stream().map(SignedFile::escaped).toList())).append('\n');
    return text.toString();
  }

  private static void head(StringBuilder text, String name, Object value) {
    text.append(name).append(": ").append(value).append('\n');
  }

  /** Opens a file of the partner; the signature is checked before anything in it is believed. */
  public static SignedFile open(byte[] bytes, KeyCard partner) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!text.startsWith(MARK)) throw FileRefused.foreign();
    String edition = text.substring(MARK.length(), end(text, MARK.length()));
    if (!edition.equals(EDITION)) throw FileRefused.unknownEdition(edition);
    int last = text.lastIndexOf("\n" + SIGNATURE) + 1;
    if (last == 0 || !text.endsWith("\n")) throw FileRefused.truncated();
    String body = text.substring(0, last);
    check(body, text.substring(last + SIGNATURE.length()).strip(), partner);
    return read(body.split("\n", -1));
  }

  private static int end(String text, int from) {
    int end = text.indexOf('\n', from);
    if (end < 0) throw FileRefused.truncated();
    return end;
  }

  private static void check(String body, String signature, KeyCard partner) {
    try {
      Signature ed = Signature.getInstance("Ed25519");
      ed.initVerify(partner.key());
      ed.update(body.getBytes(StandardCharsets.UTF_8));
      if (!ed.verify(Base64.getDecoder().decode(signature))) throw FileRefused.tampered();
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      throw FileRefused.tampered();
    }
  }

  private static SignedFile read(String[] lines) {
    List<List<String>> rows = new ArrayList<>();
    for (int line = HEAD; line < lines.length - 1; line++) rows.add(cells(lines[line]));
    if (rows.size() != Integer.parseInt(head(lines, 6))) throw FileRefused.truncated();
    return new SignedFile(
        head(lines, 3),
        head(lines, 1),
        new Parcel(
            Kind.valueOf(head(lines, 2)),
            Long.parseLong(head(lines, 4)),
            LocalDate.parse(head(lines, 5)),
            rows));
  }

  private static String head(String[] lines, int line) {
    return lines[line].substring(lines[line].indexOf(": ") + 2);
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1)).stream().map(SignedFile::plain).toList();
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "");
  }

  private static String plain(String cell) {
    return cell.indexOf('\\') < 0 ? cell : unescaped(cell);
  }

  private static String unescaped(String cell) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < cell.length(); at++) {
      char sign = cell.charAt(at);
      if (sign != '\\') {
        plain.append(sign);
        continue;
      }
      char next = cell.charAt(++at);
      plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
    }
    return plain.toString();
  }

  private static byte[] sign(PrivateKey key, byte[] body) {
    try {
      Signature ed = Signature.getInstance("Ed25519");
      ed.initSign(key);
      ed.update(body);
      return ed.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the file cannot be signed", e);
    }
  }
}
