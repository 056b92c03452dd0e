package org.dandang.sample;

import java.util.random.RandomGenerator;
import org.dandang.kernel.half.Halves;

/**
 * One context's part of the demo county, loaded through that context's own doors, all or nothing.
 */
public interface SampleStep {
  /** The county of the sample; the loader takes the steps of the one that is configured. */
  default String county() {
    return "tiandeng";
  }

  /** Whether that part of the county's work is done in such a deployment; else it is left out. */
  default boolean worksIn(Halves halves) {
    return true;
  }

  /** Steps run in this order. */
  int order();

  /** What the progress line says, in Chinese. */
  String title();

  /**
   * Loads the part; the generator has a fixed seed of this step, so that every load is the same.
   */
  void load(County county, RandomGenerator seed);
}
