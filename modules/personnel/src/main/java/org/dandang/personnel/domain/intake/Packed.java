package org.dandang.personnel.domain.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.dandang.personnel.api.intake.IntakeAct;
import org.dandang.personnel.api.intake.IntakeFault;
import org.dandang.personnel.api.intake.IntakeTable;

/** Tables and findings as they lie in the database for some hours. */
final class Packed {
  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  private Packed() {}

  static byte[] pack(IntakeTable table) {
    return pack(
        out -> {
          out.writeInt(table.lines().size());
          for (IntakeTable.Line line : table.lines()) {
            out.writeInt(line.number());
            write(out, line.cells());
            out.writeInt(line.formulas().size());
            for (int place : line.formulas()) out.writeInt(place);
          }
        });
  }

  static IntakeTable table(String file, String sheet, byte[] packed) {
    return unpack(packed, in -> new IntakeTable(file, sheet, lines(in)));
  }

  static byte[] pack(Findings findings) {
    return pack(
        out -> {
          out.writeInt(findings.lines().size());
          for (Finding line : findings.lines()) {
            out.writeInt(line.row());
            out.writeByte(line.act().ordinal());
            out.writeLong(line.record());
            out.writeLong(line.seen());
            out.writeInt(line.faults().size());
            for (IntakeFault fault : line.faults()) write(out, fault);
          }
        });
  }

  static Findings findings(byte[] packed) {
    return unpack(packed, Packed::findings);
  }

  private static Findings findings(DataInputStream in) throws IOException {
    List<Finding> found = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--)
      found.add(
          new Finding(
              in.readInt(),
              IntakeAct.values()[in.readByte()],
              in.readLong(),
              in.readLong(),
              faults(in)));
    return new Findings(found);
  }

  private static List<IntakeTable.Line> lines(DataInputStream in) throws IOException {
    List<IntakeTable.Line> lines = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      int number = in.readInt();
      List<String> cells = texts(in);
      Set<Integer> formulas = new HashSet<>();
      for (int more = in.readInt(); more > 0; more--) formulas.add(in.readInt());
      lines.add(new IntakeTable.Line(number, cells, formulas));
    }
    return lines;
  }

  private static void write(DataOutputStream out, IntakeFault fault) throws IOException {
    out.writeInt(fault.row());
    out.writeInt(fault.column());
    write(out, fault.heading());
    write(out, fault.code());
    write(out, fault.arguments());
  }

  private static List<IntakeFault> faults(DataInputStream in) throws IOException {
    List<IntakeFault> faults = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--)
      faults.add(new IntakeFault(in.readInt(), in.readInt(), text(in), text(in), texts(in)));
    return faults;
  }

  private static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) write(out, text);
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) texts.add(text(in));
    return texts;
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static byte[] pack(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static <T> T unpack(byte[] packed, Reading<T> reading) {
    try (DataInputStream in =
        new DataInputStream(
            new java.io.BufferedInputStream(
                new InflaterInputStream(new ByteArrayInputStream(packed))))) {
      return reading.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
