package org.dandang.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.dandang.accountability.api.HoldConsultation;
import org.dandang.accountability.api.Organ;
import org.dandang.kernel.id.PersonId;

/** Who sat in a consultation for which organ. */
@Embeddable
public class ConsultationMember implements Serializable {
  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  private Organ organ;

  @Column(name = "person_id")
  private PersonId person;

  protected ConsultationMember() {}

  ConsultationMember(HoldConsultation.Member member) {
    this.organ = member.organ();
    this.person = member.person();
  }

  public Organ organ() {
    return organ;
  }

  public PersonId person() {
    return person;
  }
}
