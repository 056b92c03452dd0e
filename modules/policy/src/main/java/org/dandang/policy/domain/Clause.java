package org.dandang.policy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.dandang.policy.api.ClauseId;
import org.dandang.policy.api.PolicyDetail;

/** A numbered clause; decisions cite it by its id. */
@Entity
@Table(name = "policy_clause")
public class Clause {
  @Id private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id")
  private PolicyDocument document;

  @Column(name = "number")
  private int number;

  @Column(name = "text")
  private String text;

  protected Clause() {}

  Clause(ClauseId id, PolicyDocument document, int number, String text) {
    this.id = id.value();
    this.document = document;
    this.number = number;
    this.text = text;
  }

  PolicyDetail.Clause detail() {
    return new PolicyDetail.Clause(new ClauseId(id), number, text);
  }
}
