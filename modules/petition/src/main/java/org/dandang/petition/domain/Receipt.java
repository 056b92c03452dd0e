package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dandang.kernel.desk.SecretHashes;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.petition.api.ReceiptCode;
import org.dandang.petition.api.ReportId;

/**
 * By what a report is found again by whoever handed it in. The secret is kept as a slow hash alone:
 * a lost code is not restored, by nobody.
 */
@Entity
@Table(name = "petition_receipt")
@AggregateRoot
public class Receipt {
  @Id
  @Column(name = "report_id")
  private Long report;

  private String locator;

  @Column(name = "secret_hash")
  private String hash;

  protected Receipt() {}

  public Receipt(ReportId report, ReceiptCode code, SecretHashes hashes) {
    this.report = report.value();
    this.locator = code.locator();
    this.hash = hashes.of(code.secret());
  }

  public String hash() {
    return hash;
  }

  public ReportId report() {
    return new ReportId(report);
  }
}
