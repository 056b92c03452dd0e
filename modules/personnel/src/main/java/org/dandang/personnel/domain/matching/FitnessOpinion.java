package org.dandang.personnel.domain.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.matching.GiveFitness;

/** Whether health allows a person a post, as somebody who may said on a day; never changed. */
@Entity
@Table(name = "personnel_fitness_opinion")
public class FitnessOpinion {
  @Id private Long id;

  @Column(name = "post_id")
  private Long post;

  @Column(name = "person_id")
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private Fitness fitness;

  private String basis;

  @Column(name = "given_by")
  private String by;

  @Column(name = "given_on")
  private LocalDate on;

  protected FitnessOpinion() {}

  public FitnessOpinion(long id, GiveFitness command, String by) {
    this.id = id;
    this.post = command.post().value();
    this.person = command.person();
    this.fitness = command.fitness();
    this.basis = command.basis();
    this.by = by;
    this.on = command.on();
  }

  public PersonId person() {
    return person;
  }

  public Fitness fitness() {
    return fitness;
  }
}
