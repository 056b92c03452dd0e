package org.dandang.kernel.rule;

/** An exact ratio such as 2/3. */
public record Fraction(int numerator, int denominator) {
  public Fraction {
    if (numerator < 0 || denominator < 1)
      throw new IllegalArgumentException(numerator + "/" + denominator);
  }

  public static Fraction parse(String text) {
    String[] parts = text.split("/");
    return new Fraction(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
  }

  /** The smallest whole number that is at least this part of {@code whole}. */
  public int ceilingOf(int whole) {
    return Math.toIntExact(-Math.floorDiv(-(long) whole * numerator, (long) denominator));
  }

  /** The smallest whole number that is more than this part of {@code whole}. */
  public int moreThan(int whole) {
    return Math.toIntExact(Math.floorDiv((long) whole * numerator, (long) denominator) + 1);
  }
}
