package org.dandang.personnel.domain.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.AssessmentState;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.GradeAssessment;
import org.dandang.personnel.api.assessment.OpenAssessment;
import org.dandang.personnel.api.assessment.OpenAssessment.Graded;

/**
 * An assessment of the cadres of a unit for a year. It is opened with the grades proposed and
 * confirmed when no more are excellent than the ratio allows; confirmed grades bar and recommend.
 */
@Entity
@Table(name = "personnel_assessment")
@AggregateRoot
public class Assessment {
  @Id private Long id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private AssessmentKind kind;

  private int year;
  private String title;

  @Column(name = "unit_id")
  private UnitId unit;

  @Column(name = "unit_name")
  private String unitName;

  private int appraised;

  @Column(name = "wider_approval")
  private String widerApproval;

  @Enumerated(EnumType.STRING)
  private AssessmentState state;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @Embedded private Standing standing;

  @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<GradeGiven> grades = new ArrayList<>();

  protected Assessment() {}

  public Assessment(
      AssessmentId id, OpenAssessment command, String unitName, Map<PersonId, LabelThen> labels) {
    this.id = id.value();
    this.kind = command.kind();
    this.year = command.year();
    this.title = command.title();
    this.unit = command.unit();
    this.unitName = unitName;
    this.appraised = command.grades().size();
    this.widerApproval = command.widerApproval().orElse(null);
    this.state = AssessmentState.DRAFT;
    this.standing = Standing.inForce();
    command
        .grades()
        .forEach(graded -> grades.add(new GradeGiven(this, graded, labels.get(graded.person()))));
  }

  public AssessmentId id() {
    return new AssessmentId(id);
  }

  public long version() {
    return version;
  }

  public boolean isWidened() {
    return widerApproval != null;
  }

  /** The grades proposed from now on; whoever was graded before keeps the label of then. */
  public void grade(GradeAssessment command, Map<PersonId, LabelThen> labels) {
    refuseFixed();
    widerApproval = command.widerApproval().filter(text -> !text.isBlank()).orElse(null);
    Map<PersonId, Graded> proposed = new LinkedHashMap<>();
    command.grades().forEach(graded -> proposed.put(graded.person(), graded));
    grades.removeIf(given -> !proposed.containsKey(given.person()));
    for (GradeGiven given : grades) given.take(proposed.remove(given.person()));
    proposed.forEach(
        (person, graded) -> grades.add(new GradeGiven(this, graded, labels.get(person))));
    appraised = grades.size();
  }

  private void refuseFixed() {
    if (state == AssessmentState.CONFIRMED || standing.isVoided()) throw new AssessmentFixed(id());
  }

  /** Routine assessments have no ratio. */
  public void confirm(ExcellentQuota quota, LocalDate on) {
    refuseFixed();
    long excellent = grades.stream().filter(grade -> grade.grade() == Grade.EXCELLENT).count();
    int allowed = quota.of(appraised);
    if (kind != AssessmentKind.ROUTINE && excellent > allowed)
      throw new TooManyExcellent(excellent, allowed);
    state = AssessmentState.CONFIRMED;
    confirmedOn = on;
  }

  public void voidAssessment(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public AssessmentKind kind() {
    return kind;
  }

  public int year() {
    return year;
  }

  public String title() {
    return title;
  }

  public UnitId unit() {
    return unit;
  }

  public String unitName() {
    return unitName;
  }

  public int appraised() {
    return appraised;
  }

  public Optional<String> widerApproval() {
    return Optional.ofNullable(widerApproval);
  }

  public AssessmentState state() {
    return state;
  }

  public Optional<LocalDate> confirmedOn() {
    return Optional.ofNullable(confirmedOn);
  }

  public boolean isVoided() {
    return standing.isVoided();
  }

  public List<GradeGiven> grades() {
    return List.copyOf(grades);
  }
}
