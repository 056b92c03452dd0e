package org.dandang.web.frame;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dandang.access.api.ProtectiveHeaders;
import org.dandang.kernel.desk.FileStore.StoredFile;
import org.dandang.kernel.rule.NotFound;

/** Sends a file to take home under its own, Chinese name. */
public final class Attachments {
  private Attachments() {}

  public static void send(String name, String mediaType, byte[] content) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = begin(faces, name, mediaType);
    external.setResponseContentLength(content.length);
    try {
      external.getResponseOutputStream().write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  /** Sends what is fetched while it is sent, however long; its name says what it is. */
  public static void send(String name, InputStream content) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String mediaType = faces.getExternalContext().getMimeType(name);
    ExternalContext external =
        begin(faces, name, mediaType == null ? "application/octet-stream" : mediaType);
    try (content) {
      content.transferTo(external.getResponseOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  /** Sends one of the scans of a record; the door that opened it has checked the right. */
  public static void send(StoredFile scan, InputStream content) {
    try (content) {
      send(scan.name(), scan.mediaType(), content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scan of that number among those of a record. */
  public static StoredFile among(List<StoredFile> scans, long id) {
    return scans.stream()
        .filter(scan -> scan.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("scan " + id));
  }

  /** What is sent to take home is kept nowhere on the way. */
  public static ExternalContext begin(FacesContext faces, String name, String mediaType) {
    ExternalContext external = faces.getExternalContext();
    external.responseReset();
    ProtectiveHeaders.forNothing(external.isSecure()).forEach(external::setResponseHeader);
    external.setResponseContentType(mediaType);
    external.setResponseHeader("Content-Disposition", disposition(name));
    return external;
  }

  private static String disposition(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    String plain = "file" + name.substring(Math.max(name.lastIndexOf('.'), 0));
    String ending = plain.matches("file\\.[a-z0-9]{1,5}") ? plain : "file";
    return "attachment; filename=\"" + ending + "\"; filename*=UTF-8''" + encoded;
  }
}
