package org.dandang.web.personnel;

import java.io.Serializable;
import org.dandang.personnel.api.matching.Preference;

/** One preference with its weight, as typed. */
public class WeightLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Preference preference;
  private final int full;
  private int weight;

  WeightLine(Preference preference, int weight) {
    this(preference, weight, 0);
  }

  WeightLine(Preference preference, int weight, int full) {
    this.preference = preference;
    this.full = full;
    this.weight = weight;
  }

  public Preference getPreference() {
    return preference;
  }

  /** What earns the whole weight; 0 where it is not known or nothing is scored. */
  public int getFull() {
    return full;
  }

  public int getWeight() {
    return weight;
  }

  public void setWeight(int weight) {
    this.weight = weight;
  }
}
