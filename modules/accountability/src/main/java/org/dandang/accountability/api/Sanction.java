package org.dandang.accountability.api;

/** Sanctions as ordered codes: the five of the party, the six of the administration. */
public enum Sanction {
  PARTY_WARNING(Ladder.PARTY, 1),
  PARTY_SERIOUS_WARNING(Ladder.PARTY, 2),
  PARTY_REMOVAL(Ladder.PARTY, 3),
  PARTY_PROBATION(Ladder.PARTY, 4),
  PARTY_EXPULSION(Ladder.PARTY, 5),
  ADMIN_WARNING(Ladder.ADMINISTRATIVE, 1),
  ADMIN_DEMERIT(Ladder.ADMINISTRATIVE, 2),
  ADMIN_MAJOR_DEMERIT(Ladder.ADMINISTRATIVE, 3),
  ADMIN_DEMOTION(Ladder.ADMINISTRATIVE, 4),
  ADMIN_REMOVAL(Ladder.ADMINISTRATIVE, 5),
  ADMIN_DISMISSAL(Ladder.ADMINISTRATIVE, 6);

  private final Ladder ladder;
  private final int step;

  Sanction(Ladder ladder, int step) {
    this.ladder = ladder;
    this.step = step;
  }

  public Ladder ladder() {
    return ladder;
  }

  /** 1 is the lightest of its ladder. */
  public int step() {
    return step;
  }

  public boolean isHeavierThan(Sanction other) {
    return sameLadder(other).step < step;
  }

  public boolean isLighterThan(Sanction other) {
    return sameLadder(other).step > step;
  }

  private Sanction sameLadder(Sanction other) {
    if (other.ladder != ladder) throw new IllegalArgumentException(this + " and " + other);
    return other;
  }
}
