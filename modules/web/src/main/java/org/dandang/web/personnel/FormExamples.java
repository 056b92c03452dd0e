package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dandang.web.frame.Attachments;

/** Exchange files to try the import with; all persons in them are invented. */
@Named
@RequestScoped
public class FormExamples {
  private static final List<String> FILES =
      List.of(
          "任免审批表-莫雨桐.lrmx",
          "任免审批表-覃𬭎.lrmx",
          "任免审批表-梁静怡.lrmx",
          "任免审批表-韦晓岚.lrmx",
          "旧版-农立业.lrm",
          "坏文件-格式有误.lrmx",
          "坏文件-含实体声明.lrmx");

  public void send() {
    Attachments.send("任免审批表示例.zip", "application/zip", zip());
  }

  private static byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int number = 1; number <= FILES.size(); number++) add(zip, number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Names of resources stay plain; the Chinese name is that of the entry. */
  private static void add(ZipOutputStream zip, int number) throws IOException {
    zip.putNextEntry(new ZipEntry(FILES.get(number - 1)));
    try (InputStream file = FormExamples.class.getResourceAsStream("examples/" + number + ".txt")) {
      file.transferTo(zip);
    }
    zip.closeEntry();
  }
}
