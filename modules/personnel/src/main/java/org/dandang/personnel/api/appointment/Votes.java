package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.PositiveOrZero;

/**
 * Who should vote, who came, and how they voted.
 *
 * @param recused who came and left the room for this person
 */
public record Votes(
    @PositiveOrZero int eligible,
    @PositiveOrZero int present,
    @PositiveOrZero int inFavour,
    @PositiveOrZero int against,
    @PositiveOrZero int abstained,
    @PositiveOrZero int recused) {
  /** Only those in favour are counted. */
  public static Votes counted(int eligible, int present, int inFavour) {
    return new Votes(eligible, present, inFavour, 0, 0, 0);
  }

  /** Nobody votes who was not there, and who was there did one thing. */
  public boolean addUp() {
    return present <= eligible && inFavour + against + abstained + recused <= present;
  }

  /** Everybody who was there did one thing. */
  public boolean addUpExactly() {
    return present <= eligible && inFavour + against + abstained + recused == present;
  }
}
