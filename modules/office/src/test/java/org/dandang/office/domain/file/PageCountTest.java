package org.dandang.office.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PageCountTest {
  @Test
  void a_pdf_has_the_pages_that_are_in_it() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 3; i++) document.addPage(new PDPage());
      document.save(bytes);
    }
    assertThat(kept("纪要.pdf", bytes.toByteArray()).pages()).contains(3);
  }

  @Test
  void a_picture_is_one_page() {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};
    assertThat(kept("签到表.jpg", jpeg).pages()).contains(1);
  }

  @Test
  void a_word_file_has_the_pages_that_it_says() throws IOException {
    byte[] word =
        packed(
            Map.of(
                "word/document.xml", "<w/>",
                "docProps/app.xml", "<Properties><Pages>12</Pages></Properties>"));
    assertThat(kept("综述.docx", word).pages()).contains(12);
  }

  @Test
  void what_cannot_be_read_through_has_unknown_pages() throws IOException {
    byte[] torn = "%PDF-1.7 torn".getBytes(StandardCharsets.UTF_8);
    assertThat(kept("残.pdf", torn).pages()).isEmpty();
    assertThat(kept("名册.xlsx", packed(Map.of("xl/workbook.xml", "<w/>"))).pages()).isEmpty();
    assertThat(kept("空.docx", packed(Map.of("word/document.xml", "<w/>"))).pages()).isEmpty();
  }

  private static FileContent kept(String name, byte[] content) {
    return FileContent.of(name, new ByteArrayInputStream(content), 1 << 20);
  }

  private static byte[] packed(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
