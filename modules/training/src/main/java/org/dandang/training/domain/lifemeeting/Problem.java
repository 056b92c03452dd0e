package org.dandang.training.domain.lifemeeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.training.api.lifemeeting.AddProblem;
import org.dandang.training.api.lifemeeting.LifeMeetingDetail;

/** One line of a meeting's list; open until it is put right. */
@Entity
@Table(name = "training_life_problem")
class Problem {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_life_problem_seq")
  @SequenceGenerator(name = "training_life_problem_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "meeting_id")
  private LifeMeeting meeting;

  @Column(name = "number")
  private int number;

  @Column(name = "problem")
  private String problem;

  @Column(name = "measure")
  private String measure;

  @Column(name = "responsible_id")
  private PersonId responsible;

  @Column(name = "responsible_name")
  private String responsibleName;

  @Column(name = "due")
  private LocalDate due;

  @Column(name = "solved_on")
  private LocalDate solvedOn;

  @Column(name = "result")
  private String result;

  protected Problem() {}

  Problem(LifeMeeting meeting, int number, AddProblem added, String responsibleName) {
    this.meeting = meeting;
    this.number = number;
    this.problem = added.problem();
    this.measure = added.measure();
    this.responsible = added.responsible();
    this.responsibleName = responsibleName;
    this.due = added.due();
  }

  int number() {
    return number;
  }

  boolean isOpen() {
    return solvedOn == null;
  }

  void solve(String how, LocalDate on) {
    result = how;
    solvedOn = on;
  }

  LifeMeetingDetail.Problem detail() {
    return new LifeMeetingDetail.Problem(
        number,
        problem,
        measure,
        responsibleName,
        due,
        Optional.ofNullable(solvedOn),
        result == null ? "" : result);
  }
}
