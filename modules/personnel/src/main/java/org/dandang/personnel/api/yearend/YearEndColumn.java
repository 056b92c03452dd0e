package org.dandang.personnel.api.yearend;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a year-end table of persons counts beside each other; columns of one trait add up. */
public enum YearEndColumn {
  ALL(Trait.ALL),
  MALE(Trait.SEX),
  FEMALE(Trait.SEX),
  HAN(Trait.ETHNIC_GROUP),
  MINORITY(Trait.ETHNIC_GROUP),
  PARTY(Trait.PARTY),
  OUTSIDE_PARTY(Trait.PARTY),
  TO_35(Trait.AGE, 0, 35),
  FROM_36(Trait.AGE, 36, 40),
  FROM_41(Trait.AGE, 41, 45),
  FROM_46(Trait.AGE, 46, 50),
  FROM_51(Trait.AGE, 51, 54),
  FROM_55(Trait.AGE, 55, 150);

  /** Of what a column is a part. */
  public enum Trait {
    ALL,
    SEX,
    ETHNIC_GROUP,
    PARTY,
    AGE;

    /** The columns into which it divides everybody. */
    public List<YearEndColumn> columns() {
      return Arrays.stream(YearEndColumn.values()).filter(c -> c.trait == this).toList();
    }
  }

  private final Trait trait;
  private final int youngest;
  private final int oldest;

  YearEndColumn(Trait trait) {
    this(trait, 0, 0);
  }

  YearEndColumn(Trait trait, int youngest, int oldest) {
    this.trait = trait;
    this.youngest = youngest;
    this.oldest = oldest;
  }

  public Trait trait() {
    return trait;
  }

  /** First birthday of a band of ages on a day; empty where the column is no band. */
  public Optional<LocalDate> bornFrom(LocalDate day) {
    return trait == Trait.AGE
        ? Optional.of(day.minusYears(oldest + 1L).plusDays(1))
        : Optional.empty();
  }

  /** Last birthday of a band of ages on a day. */
  public Optional<LocalDate> bornTo(LocalDate day) {
    return trait == Trait.AGE ? Optional.of(day.minusYears(youngest)) : Optional.empty();
  }
}
