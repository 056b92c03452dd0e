package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.dandang.office.api.JobRecords.JobRow;
import org.dandang.personnel.api.form.FormExchangeDesk;
import org.dandang.personnel.api.form.FormPreview.Waiting;
import org.dandang.personnel.api.form.FormPreviews;
import org.dandang.personnel.api.form.FormUpload;
import org.dandang.personnel.api.form.PreviewId;

/** Exchange files are dropped here; what was read waits in the list until it is confirmed. */
@Named
@ViewScoped
public class FormsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE_FILES = 30;
  private static final int AT_ONCE_BYTES = 3 << 20;

  @Inject FormExchangeDesk desk;
  @Inject FormPreviews previews;
  @Inject FormJobs jobs;

  private transient List<Part> parts = List.of();

  /** Reads a few at once; many are read by a job that can be left and found again. */
  public String read() {
    List<FormUpload> files = parts.stream().map(FormsPage::file).toList();
    long bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
    if (files.size() > AT_ONCE_FILES || bytes > AT_ONCE_BYTES) {
      jobs.read(files);
      return "forms?faces-redirect=true";
    }
    PreviewId preview = desk.preview(files);
    return "formPreview?faces-redirect=true&id=" + preview.value();
  }

  private static FormUpload file(Part part) {
    try {
      String name = part.getSubmittedFileName().replace('\\', '/');
      return new FormUpload(
          name.substring(name.lastIndexOf('/') + 1), part.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void discard(Waiting waiting) {
    desk.discard(waiting.id());
  }

  public List<Waiting> getWaiting() {
    return previews.mine();
  }

  public List<JobRow> getRunning() {
    return jobs.running();
  }

  public List<Part> getParts() {
    return parts;
  }

  public void setParts(List<Part> chosen) {
    parts = chosen == null ? List.of() : chosen;
  }
}
