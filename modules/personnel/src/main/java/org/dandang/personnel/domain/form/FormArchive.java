package org.dandang.personnel.domain.form;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormProblem;
import org.dandang.personnel.api.form.Photo;

/**
 * A zip of exchange files, read without ever touching the disk. One bad file does not stop the
 * others; what is not a form is named and passed over.
 */
public final class FormArchive {
  /** Entries that one zip may have. */
  public static final int MOST_ENTRIES = 5_000;

  /** Bytes that all of a zip may come to when unpacked. */
  public static final long MOST_BYTES = 1L << 30;

  private static final int RATIO = 100;
  private static final int SMALL = 1 << 20;
  private static final Charset CHINESE = Charset.forName("GB18030");

  private final String file;
  private final Consumer<ReadForm> forms;
  private final Consumer<FormProblem> problems;
  private final Map<String, ReadForm> waiting = new LinkedHashMap<>();
  private final Map<String, Photo> pictures = new HashMap<>();
  private long unpacked;

  private FormArchive(String file, Consumer<ReadForm> forms, Consumer<FormProblem> problems) {
    this.file = file;
    this.forms = forms;
    this.problems = problems;
  }

  /** Whether the bytes begin like a zip. */
  public static boolean is(byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9 && head[3] < 9;
  }

  /** Hands out each form of the zip as it is read, and each reason why something was not. */
  public static void read(
      String file, InputStream in, Consumer<ReadForm> forms, Consumer<FormProblem> problems) {
    new FormArchive(file, forms, problems).read(in);
  }

  private void read(InputStream in) {
    Counting packed = new Counting(in);
    try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1)) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES)
          throw new FormRejected(file, "personnel.form-zip-too-many", MOST_ENTRIES);
        if (!entry.isDirectory()) take(name(entry.getName()), zip, packed);
      }
      if (entries == 0) throw new FormRejected(file, "personnel.form-zip-unreadable");
    } catch (IOException | IllegalArgumentException e) {
      problems.accept(new FormRejected(file, "personnel.form-zip-unreadable").problem());
    } catch (FormRejected e) {
      problems.accept(e.problem());
    }
    waiting.forEach((base, form) -> forms.accept(withPicture(form, pictures.get(base))));
  }

  private void take(String name, ZipInputStream zip, Counting packed) throws IOException {
    String label = file + "/" + name;
    Optional<byte[]> bytes = bytes(label, zip, packed);
    if (bytes.isEmpty()) return;
    if (climbs(name)) reject(new FormRejected(label, "personnel.form-zip-path"));
    else if (FormFile.isPicture(name))
      Pictures.of(bytes.get()).ifPresent(picture -> pictures.put(base(name), picture));
    else if (!FormFile.isForm(name)) reject(new FormRejected(label, "personnel.form-not-a-form"));
    else form(name, label, bytes.get());
  }

  private void form(String name, String label, byte[] bytes) {
    try {
      ReadForm form = FormFile.read(label, bytes);
      if (FormFile.isOld(name)) waiting.put(base(name), form);
      else forms.accept(form);
    } catch (FormRejected e) {
      reject(e);
    }
  }

  private void reject(FormRejected reason) {
    problems.accept(reason.problem());
  }

  /** Empty when the entry alone is too large; the zip is given up when it swells like a bomb. */
  private Optional<byte[]> bytes(String label, ZipInputStream zip, Counting packed)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    boolean tooLarge = false;
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      unpacked += n;
      if (unpacked > MOST_BYTES || unpacked > SMALL && unpacked > RATIO * packed.count)
        throw new FormRejected(file, "personnel.form-zip-bomb");
      tooLarge = tooLarge || out.size() + n > FormFile.MOST_BYTES;
      if (tooLarge) out.reset();
      else out.write(buffer, 0, n);
    }
    if (!tooLarge) return Optional.of(out.toByteArray());
    reject(new FormRejected(label, "personnel.form-too-large", FormFile.MOST_BYTES >> 20));
    return Optional.empty();
  }

  private static ReadForm withPicture(ReadForm form, Photo picture) {
    if (picture == null) return form;
    FormContent content = form.content().with(Optional.of(picture));
    return new ReadForm(form.file(), content, form.problems());
  }

  /** Names are UTF-8 where they say so or are it, else the Chinese national encoding. */
  private static String name(String raw) {
    if (raw.chars().anyMatch(c -> c > 0xFF)) return raw.replace('\\', '/');
    byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
    return FileText.strictly(bytes, StandardCharsets.UTF_8)
        .or(() -> FileText.strictly(bytes, CHINESE))
        .orElse(raw)
        .replace('\\', '/');
  }

  private static boolean climbs(String name) {
    return name.startsWith("/") || name.indexOf(':') >= 0 || ("/" + name + "/").contains("/../");
  }

  private static String base(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** How much of the packed file has been read. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) count++;
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      if (n > 0) count += n;
      return n;
    }
  }
}
