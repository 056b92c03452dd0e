package org.dandang.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.HoldConsultation;

/** One case of a consultation with what was agreed on it. */
@Embeddable
public class ConsultedCase implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "case_id")
  private Long caseFile;

  private String opinion;

  protected ConsultedCase() {}

  ConsultedCase(HoldConsultation.Item item) {
    this.caseFile = item.caseFile().value();
    this.opinion = item.opinion();
  }

  public CaseId caseFile() {
    return new CaseId(caseFile);
  }

  public Optional<String> opinion() {
    return Optional.ofNullable(opinion);
  }
}
