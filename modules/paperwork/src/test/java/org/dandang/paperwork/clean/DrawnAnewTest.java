package org.dandang.paperwork.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.dandang.kernel.desk.CleanCopies.CleanCopy;
import org.dandang.kernel.rule.InvalidInput;
import org.junit.jupiter.api.Test;

/** A clean copy shows what the file showed, and nothing else of it is left. */
class DrawnAnewTest {
  private static final String MARK = "GPS-23.0817N-107.1419E-Zhang-San";

  private final DrawnAnew copies = new DrawnAnew();

  @Test
  void a_picture_loses_where_and_by_whom_it_was_taken() throws IOException {
    byte[] taken = withMark(picture("jpeg"));
    assertThat(text(taken)).contains(MARK);
    CleanCopy clean = copies.of("files", taken);
    assertThat(text(clean.content())).doesNotContain(MARK).doesNotContain("Exif");
    assertThat(clean.mediaType()).isEqualTo("image/jpeg");
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(clean.content()));
    assertThat(shown.getWidth()).isEqualTo(60);
    assertThat(new Color(shown.getRGB(30, 20)).getRed()).isGreaterThan(200);
  }

  @Test
  void a_png_loses_its_comments_and_whatever_hangs_behind_its_end() throws IOException {
    byte[] behind = join(withComment(picture("png")), MARK.getBytes(StandardCharsets.UTF_8));
    CleanCopy clean = copies.of("files", behind);
    assertThat(text(clean.content())).doesNotContain(MARK).startsWith("\u0089PNG");
  }

  @Test
  void a_pdf_keeps_its_pages_and_loses_author_text_and_attachments() throws IOException {
    CleanCopy clean = copies.of("files", pdf(2));
    assertThat(text(clean.content())).doesNotContain(MARK);
    try (PDDocument drawn = Loader.loadPDF(clean.content())) {
      assertThat(drawn.getNumberOfPages()).isEqualTo(2);
      assertThat(drawn.getDocumentInformation().getAuthor()).isNull();
      assertThat(drawn.getDocumentCatalog().getMetadata()).isNull();
    }
  }

  @Test
  void what_it_is_called_does_not_matter_and_nothing_else_is_taken() {
    refused("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "of-another-kind");
    refused("PK\u0003\u0004word/document.xml".getBytes(StandardCharsets.UTF_8), "of-another-kind");
    refused(new byte[0], "of-another-kind");
  }

  @Test
  void a_picture_that_says_it_is_enormous_is_refused_before_it_is_unpacked() throws IOException {
    byte[] bomb = picture("png");
    ByteBuffer head = ByteBuffer.wrap(bomb);
    head.putInt(16, 30_000).putInt(20, 30_000);
    CRC32 check = new CRC32();
    check.update(bomb, 12, 17);
    head.putInt(29, (int) check.getValue());
    refused(bomb, "too-much-inside");
  }

  @Test
  void a_large_photograph_is_taken_and_made_fine_enough_for_print() throws IOException {
    BufferedImage large = new BufferedImage(6_000, 4_000, BufferedImage.TYPE_BYTE_GRAY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(large, "jpeg", out);
    BufferedImage shown =
        ImageIO.read(new ByteArrayInputStream(copies.of("files", out.toByteArray()).content()));
    assertThat(shown.getWidth()).isEqualTo(3_000);
  }

  @Test
  void a_pdf_that_unpacks_to_hundreds_of_megabytes_is_refused() {
    byte[] packed = packed(new byte[200 * 1024 * 1024]);
    refused(pdfAround(packed, "/FlateDecode"), "too-much-inside");
    refused(pdfAround(packed(packed), "[/FlateDecode /FlateDecode]"), "too-much-inside");
  }

  @Test
  void a_pdf_of_very_many_pages_or_with_a_password_is_refused() throws IOException {
    refused(pdf(31), "too-much-inside");
    refused(locked(), "unreadable");
  }

  @Test
  void a_broken_file_is_refused_in_words() {
    refused(join(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, new byte[40]), "unreadable");
    refused("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8), "unreadable");
  }

  @Test
  void a_file_over_the_size_is_refused() {
    refused(new byte[6 * 1024 * 1024 + 1], "too-large");
  }

  private void refused(byte[] file, String why) {
    assertThatThrownBy(() -> copies.of("files", file))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("paperwork.file-" + why);
  }

  private static byte[] picture(String format) throws IOException {
    BufferedImage red = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = red.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, 60, 40);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(red, format, out);
    return out.toByteArray();
  }

  /** An Exif segment right after the beginning, as cameras write it. */
  private static byte[] withMark(byte[] jpeg) {
    byte[] said = ("Exif\0\0" + MARK).getBytes(StandardCharsets.UTF_8);
    ByteBuffer whole = ByteBuffer.allocate(jpeg.length + said.length + 4);
    whole.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (said.length + 2));
    return whole.put(said).put(jpeg, 2, jpeg.length - 2).array();
  }

  private static byte[] withComment(byte[] png) {
    byte[] said = ("tEXtAuthor\0" + MARK).getBytes(StandardCharsets.UTF_8);
    CRC32 check = new CRC32();
    check.update(said);
    ByteBuffer whole = ByteBuffer.allocate(png.length + said.length + 8);
    whole.put(png, 0, 33).putInt(said.length - 4).put(said).putInt((int) check.getValue());
    return whole.put(png, 33, png.length - 33).array();
  }

  private static byte[] pdf(int pages) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int page = 0; page < pages; page++) document.addPage(new PDPage());
      document.getDocumentInformation().setAuthor(MARK);
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] locked() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] packed(byte[] plain) {
    Deflater deflater = new Deflater(9);
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] piece = new byte[64 * 1024];
    while (!deflater.finished()) out.write(piece, 0, deflater.deflate(piece));
    deflater.end();
    return out.toByteArray();
  }

  private static byte[] pdfAround(byte[] packed, String filter) {
    String head =
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
            + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
            + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>\nendobj\n"
            + "4 0 obj\n<</Filter "
            + filter
            + "/Length "
            + packed.length
            + ">>\nstream\n";
    String end = "\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF";
    return join(
        join(head.getBytes(StandardCharsets.US_ASCII), packed),
        end.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] join(byte[] one, byte[] other) {
    return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
