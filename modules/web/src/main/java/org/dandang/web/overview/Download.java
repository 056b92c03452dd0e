package org.dandang.web.overview;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dandang.web.frame.Attachments;

/** Sends a paper to take home. */
public final class Download {
  public static final String PDF = "application/pdf";
  public static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private Download() {}

  public static void send(String name, String type, byte[] content) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = Attachments.begin(faces, name, type);
    external.setResponseContentLength(content.length);
    try {
      external.getResponseOutputStream().write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
