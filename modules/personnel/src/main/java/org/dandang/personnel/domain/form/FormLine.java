package org.dandang.personnel.domain.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.dandang.personnel.api.form.FormField;

/** A field as it was written, with what the record said of it then. */
@Entity
@Table(name = "personnel_form_line")
public class FormLine {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "form_id")
  private AppointmentForm form;

  @Enumerated(EnumType.STRING)
  private FormField field;

  @Column(name = "content")
  private String text;

  private String recorded;

  protected FormLine() {}

  FormLine(AppointmentForm form, FormField field) {
    this.form = form;
    this.field = field;
  }

  FormField field() {
    return field;
  }

  String text() {
    return text;
  }

  void write(String written, String recordNow) {
    text = written;
    recorded = recordNow;
  }

  /** The record has not moved on since this was written. */
  boolean holds(String recordNow) {
    return recorded.equals(recordNow);
  }
}
