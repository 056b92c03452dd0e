package org.dandang.personnel.domain.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.dandang.personnel.api.form.ExtraElement;

/** An element of another program, kept to be written back. */
@Entity
@Table(name = "personnel_form_extra")
public class FormExtra {
  /** Stands on the form itself, not with a member of the family. */
  static final int OF_THE_FORM = 0;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "form_id")
  private AppointmentForm form;

  private int member;
  private int place;

  @Column(name = "after_element")
  private String after;

  private String name;
  private String xml;

  protected FormExtra() {}

  FormExtra(AppointmentForm form, int member, int place, ExtraElement element) {
    this.form = form;
    this.member = member;
    this.place = place;
    this.after = element.after();
    this.name = element.name();
    this.xml = element.xml();
  }

  int member() {
    return member;
  }

  ExtraElement told() {
    return new ExtraElement(after, name, xml);
  }
}
