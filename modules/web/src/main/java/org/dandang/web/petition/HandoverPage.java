package org.dandang.web.petition;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.petition.api.PassUp;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.SealedPackage;
import org.dandang.petition.api.SuperiorDesk;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.Signer;

/**
 * A report goes to the superior: its package can be fetched and its key is shown as long as this
 * page is open, and never again.
 */
@Named
@ViewScoped
public class HandoverPage extends FilePage<ReportDetail> {
  @Inject PetitionRecords records;
  @Inject SuperiorDesk desk;
  @Inject Signer signer;
  @Inject BusinessDay businessDay;

  private String document;
  private byte[] content;
  private String key;

  @Override
  protected ReportDetail read(long id) {
    return records.get(new ReportId(id));
  }

  public void passUp() {
    SealedPackage handed =
        desk.passUp(
            new PassUp(
                getFile().id(), document, signer.me(), businessDay.today(), getFile().version()));
    content = handed.content();
    key = handed.key();
    changed();
  }

  /** Sends the sealed file, which says nothing without its key. */
  public void fetch() {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = Attachments.begin(faces, "sealed.bin", "application/octet-stream");
    try {
      external.getResponseOutputStream().write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  public String getKey() {
    return key;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }
}
