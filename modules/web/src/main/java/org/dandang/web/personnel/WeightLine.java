package org.dandang.web.personnel;

import java.io.Serializable;
import org.dandang.personnel.api.matching.Preference;

/** One preference with its weight, as typed. */
public class WeightLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Preference preference;
  private int weight;

  WeightLine(Preference preference, int weight) {
    this.preference = preference;
    this.weight = weight;
  }

  public Preference getPreference() {
    return preference;
  }

  public int getWeight() {
    return weight;
  }

  public void setWeight(int weight) {
    this.weight = weight;
  }
}
