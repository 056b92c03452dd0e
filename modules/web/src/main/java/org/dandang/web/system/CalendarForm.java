package org.dandang.web.system;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dandang.office.api.UploadCalendar;

/** What is chosen and typed to upload a year. */
public class CalendarForm implements Serializable {
  private Integer year;
  private CalendarLayer layer = CalendarLayer.NATIONAL;
  private String table = "";
  private String reason;
  private int seen;

  UploadCalendar command(String region, int version) {
    return new UploadCalendar(
        year, layer.code(region), table, reason == null ? "" : reason, version);
  }

  /** Spreadsheets of this country write either of two encodings. */
  static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("GB18030"));
    }
  }

  boolean isRead() {
    return !table.isEmpty();
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer typed) {
    year = typed;
  }

  public CalendarLayer getLayer() {
    return layer;
  }

  public void setLayer(CalendarLayer chosen) {
    layer = chosen;
  }

  public void setTable(String read) {
    table = read;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    reason = typed;
  }

  int getSeen() {
    return seen;
  }

  void setSeen(int version) {
    seen = version;
  }
}
