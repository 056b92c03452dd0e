package org.dandang.office.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileContentTest {
  private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

  @Test
  void the_kind_is_told_by_the_content() throws IOException {
    assertThat(kept("呈批件.PDF", PDF).type()).isEqualTo(FileType.PDF);
    assertThat(kept("a.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}).type())
        .isEqualTo(FileType.JPEG);
    assertThat(kept("综述.docx", packed("word/document.xml")).type()).isEqualTo(FileType.DOCX);
    assertThat(kept("名册.xlsx", packed("xl/workbook.xml")).type()).isEqualTo(FileType.XLSX);
    assertThat(kept("公文.ofd", packed("OFD.xml")).type()).isEqualTo(FileType.OFD);
  }

  @Test
  void other_kinds_are_not_accepted() throws IOException {
    for (byte[] content :
        new byte[][] {{}, {'M', 'Z', 0}, {'P', 'K', 3, 4}, packed("evil.exe"), {'%', 'P'}})
      assertThatThrownBy(() -> kept("a.pdf", content)).isInstanceOf(FileKindNotAccepted.class);
  }

  @Test
  void a_name_may_not_say_another_kind() {
    assertThatThrownBy(() -> kept("a.docx", PDF)).isInstanceOf(FileNameMisleads.class);
    assertThatThrownBy(() -> kept("a", PDF)).isInstanceOf(FileNameMisleads.class);
  }

  @Test
  void a_file_has_a_largest_size() {
    assertThatThrownBy(() -> FileContent.of("a.pdf", new ByteArrayInputStream(PDF), PDF.length - 1))
        .isInstanceOf(FileTooLarge.class);
    assertThat(FileContent.of("a.pdf", new ByteArrayInputStream(PDF), PDF.length).bytes())
        .isEqualTo(PDF);
  }

  @Test
  void a_path_is_cut_from_the_name() {
    assertThat(kept("C:\\文件\\呈批件.pdf", PDF).name()).isEqualTo("呈批件.pdf");
    assertThat(kept("../../etc/呈批件.pdf", PDF).name()).isEqualTo("呈批件.pdf");
  }

  private static FileContent kept(String name, byte[] content) {
    return FileContent.of(name, new ByteArrayInputStream(content), 1 << 20);
  }

  private static byte[] packed(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry(entry));
    }
    return bytes.toByteArray();
  }
}
