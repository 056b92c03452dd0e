package org.dandang.personnel.domain.form;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.dandang.personnel.api.form.ExtraElement;
import org.dandang.personnel.api.form.FamilyMember;

/** One line of the family table. */
@Entity
@Table(name = "personnel_form_member")
public class FormMember {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "form_id")
  private AppointmentForm form;

  private int place;
  private String relation;
  private String name;
  private String birth;
  private String political;
  private String work;

  protected FormMember() {}

  FormMember(AppointmentForm form, int place, FamilyMember member) {
    this.form = form;
    this.place = place;
    this.relation = member.relation();
    this.name = member.name();
    this.birth = member.birth();
    this.political = member.political();
    this.work = member.work();
  }

  int place() {
    return place;
  }

  FamilyMember told(List<ExtraElement> extras) {
    return new FamilyMember(relation, name, birth, political, work, extras);
  }
}
