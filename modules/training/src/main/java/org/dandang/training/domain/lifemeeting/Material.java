package org.dandang.training.domain.lifemeeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dandang.training.api.lifemeeting.LifeMeetingDetail;
import org.dandang.training.api.lifemeeting.MaterialKind;

/** A paper of the preparation. */
@Embeddable
class Material {
  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private MaterialKind kind;

  @Column(name = "title")
  private String title;

  @Column(name = "written_on")
  private LocalDate writtenOn;

  protected Material() {}

  Material(MaterialKind kind, String title, LocalDate writtenOn) {
    this.kind = kind;
    this.title = title;
    this.writtenOn = writtenOn;
  }

  MaterialKind kind() {
    return kind;
  }

  LifeMeetingDetail.Material detail() {
    return new LifeMeetingDetail.Material(kind, title, writtenOn);
  }
}
