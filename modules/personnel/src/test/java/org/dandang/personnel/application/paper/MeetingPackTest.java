package org.dandang.personnel.application.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dandang.kernel.paper.LockedPapers.Part;
import org.dandang.paperwork.document.LockedFiles;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.paper.PaperKind;
import org.junit.jupiter.api.Test;

/** P17: the papers of a meeting leave the house locked. */
class MeetingPackTest {
  private static final String PASSWORD = "K7MNPQRSTUVW2345";

  @Test
  void each_copy_opens_only_with_the_password_and_bears_its_number_on_every_page()
      throws IOException {
    List<byte[]> copies = unzipped(pack(2));
    assertThat(copies).hasSize(2);
    byte[] second = copies.get(1);
    assertThatThrownBy(() -> Loader.loadPDF(second).close())
        .isInstanceOf(InvalidPasswordException.class);
    assertThatThrownBy(() -> Loader.loadPDF(second, "wrong").close())
        .isInstanceOf(InvalidPasswordException.class);
    try (PDDocument open = Loader.loadPDF(second, PASSWORD)) {
      assertThat(open.getEncryption().getLength()).isEqualTo(256);
      assertThat(open.getCurrentAccessPermission().canModify()).isFalse();
      assertThat(open.getNumberOfPages()).isGreaterThan(2);
      for (int page = 1; page <= open.getNumberOfPages(); page++)
        assertThat(text(open, page)).contains("第2份");
      assertThat(text(open, 1)).contains("会议材料", "拟任免干部名册", "票决票");
    }
  }

  private static byte[] pack(int copies) {
    Batch batch = ABatch.moved(ABatch.promoted("韦青山", ChangeState.CHECKED));
    List<Part> parts =
        List.of(
            new Part("拟任免干部名册", ReadBack.pdf(PaperKind.ROSTER, batch)),
            new Part("票决票", ReadBack.pdf(PaperKind.BALLOT, batch)));
    return MeetingPack.of(
        new LockedFiles(), batch.title(), parts, copies, batch.banner(), PASSWORD);
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return ReadBack.plain(stripper.getText(document));
  }

  private static List<byte[]> unzipped(byte[] zip) throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (in.getNextEntry() != null) files.add(in.readAllBytes());
    }
    return files;
  }
}
