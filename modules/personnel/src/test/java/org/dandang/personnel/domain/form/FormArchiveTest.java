package org.dandang.personnel.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormProblem;
import org.junit.jupiter.api.Test;

/** P3: many at once; one bad file never stops the others. */
class FormArchiveTest {
  private final List<ReadForm> forms = new ArrayList<>();
  private final List<FormProblem> problems = new ArrayList<>();

  @Test
  void names_in_the_chinese_encoding_are_read() throws IOException {
    read(zip(Charset.forName("GBK"), entry("任免表/韦青山.lrmx", Fixtures.file("gbk.lrmx"))));
    assertThat(forms).extracting(ReadForm::file).containsExactly("批.zip/任免表/韦青山.lrmx");
  }

  @Test
  void a_bad_file_is_named_and_the_others_are_read() throws IOException {
    read(
        zip(
            StandardCharsets.UTF_8,
            entry("甲.lrmx", Fixtures.file("canonical.lrmx")),
            entry("坏.lrmx", Fixtures.file("doctype.lrmx")),
            entry("说明.txt", new byte[] {1}),
            entry("乙.Lrmx", Fixtures.file("no-photo.Lrmx"))));
    assertThat(forms).extracting(ReadForm::file).containsExactly("批.zip/甲.lrmx", "批.zip/乙.Lrmx");
    assertThat(problems)
        .extracting(FormProblem::file)
        .containsExactly("批.zip/坏.lrmx", "批.zip/说明.txt");
  }

  @Test
  void an_old_form_finds_its_picture_in_either_order() throws IOException {
    read(
        zip(
            StandardCharsets.UTF_8,
            entry("韦.lrm", Fixtures.file("old.lrm")),
            entry("韦.pic", Fixtures.file("old.pic"))));
    assertThat(forms.get(0).content().photo()).isPresent();
    assertThat(forms.get(0).content().text(FormField.NAME)).isEqualTo("韦青山");
  }

  @Test
  void a_name_that_climbs_is_refused() throws IOException {
    read(
        zip(
            StandardCharsets.UTF_8,
            entry("../../config/甲.lrmx", Fixtures.file("canonical.lrmx")),
            entry("..\\乙.lrmx", Fixtures.file("canonical.lrmx")),
            entry("/etc/丙.lrmx", Fixtures.file("canonical.lrmx"))));
    assertThat(forms).isEmpty();
    assertThat(problems).extracting(FormProblem::code).containsOnly("personnel.form-zip-path");
  }

  @Test
  void a_bomb_is_given_up_early() throws IOException {
    read(zip(StandardCharsets.UTF_8, entry("炸.lrmx", new byte[200 << 20])));
    assertThat(problems).extracting(FormProblem::code).containsExactly("personnel.form-zip-bomb");
  }

  @Test
  void a_zip_inside_is_not_opened() throws IOException {
    byte[] inner = zip(StandardCharsets.UTF_8, entry("甲.lrmx", Fixtures.file("canonical.lrmx")));
    read(zip(StandardCharsets.UTF_8, entry("内.zip", inner)));
    assertThat(forms).isEmpty();
    assertThat(problems).extracting(FormProblem::code).containsExactly("personnel.form-not-a-form");
  }

  @Test
  void what_is_no_zip_or_cut_off_is_said() throws IOException {
    byte[] whole = zip(StandardCharsets.UTF_8, entry("甲.lrmx", Fixtures.file("canonical.lrmx")));
    read(java.util.Arrays.copyOf(whole, whole.length / 2));
    read("PK no zip".getBytes(StandardCharsets.UTF_8));
    assertThat(problems)
        .extracting(FormProblem::code)
        .containsExactly("personnel.form-zip-unreadable", "personnel.form-zip-unreadable");
  }

  private void read(byte[] zip) {
    FormArchive.read("批.zip", new ByteArrayInputStream(zip), forms::add, problems::add);
  }

  private record Entry(String name, byte[] bytes) {}

  private static Entry entry(String name, byte[] bytes) {
    return new Entry(name, bytes);
  }

  private static byte[] zip(Charset names, Entry... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Entry entry : entries) {
        zip.putNextEntry(new ZipEntry(entry.name()));
        zip.write(entry.bytes());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
