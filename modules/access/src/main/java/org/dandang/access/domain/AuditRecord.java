package org.dandang.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A row of the audit log for the list; never written through here. */
@Entity
@Table(name = "access_audit")
public class AuditRecord {
  @Id private Long id;

  @Column(insertable = false, updatable = false)
  private Instant at;

  private LocalDate day;
  private String actor;
  private String roles;
  private String kind;
  private String task;
  private String subject;
  private String outcome;

  protected AuditRecord() {}
}
