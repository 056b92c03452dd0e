package org.dandang.care.domain.difficulty;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dandang.care.api.difficulty.DifficultyDetail;
import org.dandang.care.api.difficulty.DifficultyState;

/** What happened to a difficulty on a day; reopening adds a step and takes none away. */
@Entity(name = "DifficultyStep")
@Table(name = "care_difficulty_step")
class Step {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_difficulty_step_seq")
  @SequenceGenerator(name = "care_difficulty_step_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "difficulty_id")
  private Difficulty difficulty;

  @Column(name = "number")
  private int number;

  @Column(name = "taken_on")
  private LocalDate on;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private DifficultyState state;

  @Column(name = "text")
  private String text;

  protected Step() {}

  Step(Difficulty difficulty, int number, LocalDate on, DifficultyState state, String text) {
    this.difficulty = difficulty;
    this.number = number;
    this.on = on;
    this.state = state;
    this.text = text;
  }

  LocalDate on() {
    return on;
  }

  DifficultyDetail.StepRow detail() {
    return new DifficultyDetail.StepRow(on, state, text);
  }
}
