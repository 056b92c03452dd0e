package org.dandang.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The written conclusion (容错认定书): its number and its day. */
@Embeddable
public class WrittenConclusion implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "conclusion_document")
  private String document;

  @Column(name = "concluded_on")
  private LocalDate on;

  protected WrittenConclusion() {}

  WrittenConclusion(String document, LocalDate on) {
    this.document = document;
    this.on = on;
  }

  public String document() {
    return document;
  }

  public LocalDate on() {
    return on;
  }
}
