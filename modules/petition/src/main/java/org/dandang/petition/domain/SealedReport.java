package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** What a report says and who handed it in, as the sealer left it; no history is kept of it. */
@Entity
@Table(name = "petition_sealed_report")
public class SealedReport {
  @Id
  @Column(name = "report_id")
  private Long report;

  private byte[] identity;

  @Column(name = "report_text")
  private byte[] text;

  protected SealedReport() {}

  public SealedReport(long report, Optional<byte[]> identity, byte[] text) {
    this.report = report;
    this.identity = identity.orElse(null);
    this.text = text.clone();
  }

  public byte[] text() {
    return text.clone();
  }

  public Optional<byte[]> identity() {
    return Optional.ofNullable(identity).map(byte[]::clone);
  }
}
