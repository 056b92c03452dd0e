package org.dandang.personnel.domain.form;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.form.FormContent;

/**
 * An upload of exchange files. It waits for its maker alone, is confirmed form by form, and goes
 * when it is discarded or its hours are over.
 */
@Entity
@Table(name = "personnel_form_preview")
@AggregateRoot
public class StoredPreview {
  @Id private Long id;
  @Version private long version;
  private String maker;

  @Column(name = "made_at")
  private LocalDateTime made;

  @Column(name = "expires_at")
  private LocalDateTime expires;

  @OneToMany(mappedBy = "preview", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  private List<StoredUpload> uploads = new ArrayList<>();

  protected StoredPreview() {}

  public StoredPreview(long id, String maker, LocalDateTime made, LocalDateTime expires) {
    this.id = id;
    this.maker = maker;
    this.made = made;
    this.expires = expires;
  }

  public long id() {
    return id;
  }

  public LocalDateTime expires() {
    return expires;
  }

  public List<StoredUpload> uploads() {
    return List.copyOf(uploads);
  }

  /** A form that could be read; what can be taken or looked at lies sealed. */
  public void add(FormFinding finding, FormContent content, Sealer sealer) {
    StoredUpload upload = new StoredUpload(this, uploads.size() + 1, finding);
    if (finding.isCompared()) upload.seal(SealedForm.seal(content, sealer));
    uploads.add(upload);
  }

  /** A file that could not be read. */
  public void refuse(FormFinding finding) {
    uploads.add(new StoredUpload(this, uploads.size() + 1, finding));
  }

  /** For anybody else it does not exist. */
  public StoredPreview openedBy(String actor, LocalDateTime now) {
    if (!maker.equals(actor)) throw new NotFound("preview " + id);
    if (now.isAfter(expires)) throw new PreviewExpired();
    return this;
  }
}
