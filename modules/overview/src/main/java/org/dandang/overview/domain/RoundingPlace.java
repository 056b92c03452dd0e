package org.dandang.overview.domain;

/**
 * The place from which a figure is said roughly: by tens 23 is 20多, by hundreds 213 is 200多. An
 * exact multiple is said as it is, and so is a number below the first place.
 */
public record RoundingPlace(int place) {
  public RoundingPlace {
    if (place < 2) throw new IllegalArgumentException("place " + place);
  }

  public String phrase(long value) {
    if (value < place || value % place == 0) return Long.toString(value);
    return value / place * place + "多";
  }
}
