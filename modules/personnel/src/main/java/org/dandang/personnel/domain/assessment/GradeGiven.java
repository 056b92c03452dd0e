package org.dandang.personnel.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.OpenAssessment;

/** One person's grade. */
@Entity
@Table(name = "personnel_grade_given")
public class GradeGiven {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assessment_id")
  private Assessment assessment;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Enumerated(EnumType.STRING)
  private Grade grade;

  private String remark;

  protected GradeGiven() {}

  GradeGiven(Assessment assessment, OpenAssessment.Graded graded, LabelThen label) {
    this.assessment = assessment;
    this.person = graded.person();
    this.label = label;
    this.grade = graded.grade();
    this.remark = graded.remark();
  }

  void take(OpenAssessment.Graded graded) {
    grade = graded.grade();
    remark = graded.remark();
  }

  public PersonId person() {
    return person;
  }

  public LabelThen label() {
    return label;
  }

  public Grade grade() {
    return grade;
  }

  public String remark() {
    return remark;
  }
}
