package org.dandang.commendation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.OptionalInt;
import org.dandang.kernel.id.PersonId;

/** How one assessor judged a nomination; a recused one did not. */
@Embeddable
public class Assessment {
  @Column(name = "assessor_id")
  private PersonId assessor;

  @Column(name = "points")
  private Integer points;

  protected Assessment() {}

  private Assessment(PersonId assessor, Integer points) {
    this.assessor = assessor;
    this.points = points;
  }

  public static Assessment of(PersonId assessor, int points) {
    return new Assessment(assessor, points);
  }

  public static Assessment recused(PersonId assessor) {
    return new Assessment(assessor, null);
  }

  public boolean isRecused() {
    return points == null;
  }

  OptionalInt points() {
    return points == null ? OptionalInt.empty() : OptionalInt.of(points);
  }

  public PersonId assessor() {
    return assessor;
  }
}
