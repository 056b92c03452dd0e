package org.dandang.web.exchange;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.dandang.web.overview.Download;

/** The file that somebody chose, kept while the page asks whether to take it. */
public class SignedUpload implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TYPE = "application/octet-stream";

  private transient Part part;
  private byte[] bytes = {};

  byte[] read() {
    if (part == null) return bytes.clone();
    try {
      bytes = part.getInputStream().readAllBytes();
      return bytes.clone();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Part getPart() {
    return part;
  }

  public void setPart(Part chosen) {
    part = chosen;
  }

  static void handOver(String word, LocalDate on, byte[] file) {
    Download.send("dandang-" + word + "-" + on + ".txt", TYPE, file);
  }
}
