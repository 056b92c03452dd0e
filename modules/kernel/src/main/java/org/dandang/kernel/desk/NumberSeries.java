package org.dandang.kernel.desk;

/** Document numbers, gapless within a kind and year (天组发〔2018〕12号); a void number stays visible. */
public interface NumberSeries {
  /** The next one, in the transaction at hand: it is given only if that commits. */
  String next(String kind, int year);
}
